import Testing

@testable import Texts

@Suite struct TextFillingTests {
  @Test func `A place takes its value, braces in a value stay`() {
    #expect(TextFilling.fill("Kept: {what}.", ["what": "{count}"]) == "Kept: {count}.")
  }

  @Test(arguments: [("1", "1 car is here"), ("2", "2 cars are here"), ("0", "0 cars are here")])
  func `A number chooses between the forms`(count: String, expected: String) {
    let sentence = "{count|{count} car is|{count} cars are} here"
    #expect(TextFilling.fill(sentence, ["count": count]) == expected)
  }

  @Test func `A place without a value stays as written`() {
    #expect(TextFilling.fill("{a} {n|one|{n}} {open", ["b": "x"]) == "{a} {n|one|{n}} {open")
  }

  @Test func `Places inside of forms are places too`() {
    #expect(TextFilling.places(of: "{n|one {a}|{n} {b}} {c}") == ["n", "a", "b", "c"])
  }
}
