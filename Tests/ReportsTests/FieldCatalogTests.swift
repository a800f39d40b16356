import Accounts
import Diagnostics
import Foundation
import Playbooks
import Reports
import Testing

@Suite struct FieldCatalogTests {
  @Test func `The shipped playbook gives every stage, label and choice`() throws {
    let catalog = try FieldCatalog(try shippedPlaybook())
    #expect(catalog.stages.map(\.id) == ["prepare", "open", "needs", "solve", "close"])
    #expect(catalog.stages.flatMap(\.steps).count == 27)
    #expect(catalog.label("segment", .english) == "Segment")
    #expect(catalog.choiceTitle("maker", of: "gap_solution", .chinese) == "厂家")
    #expect(catalog.choiceTitle("city.police", of: "segment", .chinese) == "市公安局")
    #expect(catalog.topic("price", .english) == "Price")
    #expect(catalog.objections?.steps.count == 6)
  }

  @Test func `What the playbook does not know is shown by its own name`() {
    let catalog = FieldCatalog(stages: [])
    #expect(catalog.label("gone", .english) == "gone")
    #expect(catalog.topic("gone", .english) == "gone")
    #expect(catalog.choiceTitle("gone", of: nil, .english) == nil)
  }

  @Test func `An open objection needs the steps not answered, a settled one nothing`() throws {
    let sample = try Sample(.english)
    let missing = sample.account.objections.map { sample.catalog.missing($0, .english) }
    #expect(missing == [["Test the water", "Secure it"], []])
  }

  @Test func `The table asks for the fields of the method's columns`() throws {
    let sample = try Sample(.chinese)
    let fields = AccountTable(sample.format, try shippedPlaybook().outline).fields
    #expect(Set(fields).isSuperset(of: ["segment", "decider", "quantity", "purchase_time"]))
  }

  private func shippedPlaybook() throws -> Playbook {
    let folder = TestFiles.repository.appending(path: "Sources/CContent/playbooks/key-account")
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    let texts = try names.filter { $0.hasSuffix(".yaml") }.map { name in
      (name, try String(contentsOf: folder.appending(path: name), encoding: .utf8))
    }
    return try Playbook(parts: PlaybookTexts(Dictionary(texts, uniquingKeysWith: { $1 })))
  }
}
