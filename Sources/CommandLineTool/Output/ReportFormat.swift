import ArgumentParser

/// The forms in which a report can be had.
enum ReportFormat: String, CaseIterable, ExpressibleByArgument {
  case text, markdown, html

  /// Returns the form that the ending of a file's name stands for; nil when it stands for none.
  init?(fileName: String) {
    switch fileName.split(separator: ".").last?.lowercased() {
    case "html", "htm", "xhtml": self = .html
    case "md", "markdown": self = .markdown
    case "txt": self = .text
    default: return nil
    }
  }
}
