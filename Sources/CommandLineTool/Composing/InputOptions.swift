import ArgumentParser

/// The options of commands that hold a conversation.
struct InputOptions: ParsableArguments {
  @Flag(help: "Go on after a line that could not be read, when input is no terminal. 出错继续。")
  var keepGoing = false
}
