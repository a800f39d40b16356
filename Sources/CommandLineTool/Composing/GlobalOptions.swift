import ArgumentParser

/// The options that every command takes.
struct GlobalOptions: ParsableArguments {
  @Option(help: "The language, zh or en. 语言。")
  var lang: String?

  @Option(help: "The folder of the record (or SPAR_DATA). 数据文件夹。", completion: .directory)
  var data: String?

  @Option(help: "The instant to take for now, 2026-11-25T09:00:00+08:00. 当作现在的时刻。")
  var now: String?

  @Option(help: "Colour: auto, always or never. 颜色。")
  var color: String = "auto"

  @Option(help: "The playbook, by its name or path. 手册。")
  var playbook: String?
}
