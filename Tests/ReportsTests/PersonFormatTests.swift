import Accounts
import Diagnostics
import Reports
import Testing

@Suite struct PersonFormatTests {
  @Test(arguments: [
    (ContactDetails(name: "王建国", title: "处长"), "王建国处长"),
    (ContactDetails(name: "John Smith", title: "Director"), "John Smith(Director)"),
    (ContactDetails(name: "John", title: "处长"), "John(处长)"),
    (ContactDetails(title: "李局长"), "李局长"),
    (ContactDetails(orgUnit: "后勤处"), "后勤处"),
    (ContactDetails(phone: "13800001111"), "13800001111"),
    (ContactDetails(), "无"),
  ])
  func `A person is called by what is known`(details: ContactDetails, name: String) throws {
    let format = PersonFormat(texts: try ShippedTexts.texts(.chinese))
    #expect(format.name(details) == name)
    #expect(format.full(details) == name)
  }

  @Test(arguments: Language.allCases)
  func `Every part in a purchase has its own words`(language: Language) throws {
    let format = PersonFormat(texts: try ShippedTexts.texts(language))
    let words = PurchaseRole.allCases.map(format.role)
    #expect(Set(words).count == PurchaseRole.allCases.count)
    #expect(!words.contains { $0.hasPrefix("role.") })
  }
}
