import Foundation
import Testing

@testable import Terminal

@Suite struct FileOutputTests {
  @Test func `a pipe takes all of a long text however slowly it is read`() async throws {
    let pipe = Pipe()
    let text = String(repeating: "市公安局\n", count: 50_000)
    let reading = Task.detached { pipe.fileHandleForReading.readDataToEndOfFile() }
    try FileOutput(descriptor: pipe.fileHandleForWriting.fileDescriptor).write(text)
    try pipe.fileHandleForWriting.close()
    #expect(await reading.value == Data(text.utf8))
  }

  @Test func `a pipe nobody reads is closed`() throws {
    let pipe = Pipe()
    let output = FileOutput(descriptor: pipe.fileHandleForWriting.fileDescriptor)
    try pipe.fileHandleForReading.close()
    #expect(throws: TerminalError.closed) { try output.write("x") }
  }

  @Test func `a full disk is said with its reason`() throws {
    let full = try #require(FileHandle(forWritingAtPath: "/dev/full"))
    let output = FileOutput(descriptor: full.fileDescriptor)
    #expect(throws: TerminalError.cannotWrite(reason: "No space left on device")) {
      try output.write("x")
    }
  }
}
