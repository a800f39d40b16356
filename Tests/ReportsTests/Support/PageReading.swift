import Foundation
import FoundationXML

/// A page as an XML parser reads it.
final class PageReading: NSObject, XMLParserDelegate {
  /// The elements in their order, with their attributes.
  private(set) var elements: [(name: String, attributes: [String: String])] = []
  /// The text of each element that holds text itself, in the order in which they end.
  private(set) var words: [(element: String, text: String)] = []
  /// Where the page is not well-formed; nil when it is.
  private(set) var fault: String?
  private var open: [(name: String, text: String)] = []

  /// Reads a page.
  init(_ page: String) {
    super.init()
    let parser = XMLParser(data: Data(page.utf8))
    parser.delegate = self
    if !parser.parse() {
      fault =
        "\(parser.lineNumber):\(parser.columnNumber) \(String(describing: parser.parserError))"
    }
  }

  /// Returns the values of an attribute wherever it stands.
  func values(of attribute: String) -> [String] {
    elements.compactMap { $0.attributes[attribute] }
  }

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
    qualifiedName: String?, attributes: [String: String]
  ) {
    elements.append((name, attributes))
    if name == "br", let last = open.indices.last { open[last].text += "\n" }
    open.append((name, ""))
  }

  func parser(_ parser: XMLParser, foundCharacters text: String) {
    if let last = open.indices.last { open[last].text += text }
  }

  func parser(
    _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
  ) {
    if let ended = open.popLast() { words.append((ended.name, ended.text)) }
  }
}
