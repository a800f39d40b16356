import ArgumentParser

/// The options of commands that write a file; `FileDelivery` does what they say.
struct FileOptions: ParsableArguments {
  @Option(
    name: [.customShort("o"), .long],
    help: "The file to write, readable for you alone; - is standard output. 写到文件。",
    completion: .file())
  var output: String?

  @Flag(help: "Replace the file when there is one already. 覆盖已有文件。")
  var force = false

  /// The file; nil for standard output.
  var path: String? { output.flatMap { $0 == "-" ? nil : $0 } }
}
