import Corpora
import Files
import Foundation
import Testing

@Suite struct JSONLinesTests {
  private func read(_ bytes: [UInt8], lineLimit: Int = 4096) throws -> [TrainingExample] {
    try withTemporaryFolder { folder in
      let path = folder + "/data.jsonl"
      try Data(bytes).write(to: URL(fileURLWithPath: path))
      do {
        return try JSONLines.read(path, lineLimit: lineLimit)
      } catch let error as JSONLinesError {
        throw Relative(error: error, path: path)
      }
    }
  }

  /// The error with the temporary path cut to the file's name.
  private struct Relative: Error, CustomStringConvertible {
    let description: String
    init(error: JSONLinesError, path: String) {
      description = "\(error)".replacingOccurrences(of: path, with: "data.jsonl")
    }
  }

  private func message(_ bytes: [UInt8], lineLimit: Int = 4096) -> String {
    do { return "\(try read(bytes, lineLimit: lineLimit))" } catch { return "\(error)" }
  }

  @Test func allFourShapesAreRead() throws {
    let text = """
      {"text": "从前有一只小猫"}

      {"prompt": "1 + 1 =", "completion": " 2"}
      {"messages": [{"role": "user", "content": "Hi"}, {"role": "assistant", "content": ""}]}
      {"text": "good", "label": 1}
      {"text": "bad", "label": "neg"}
      {"text": "yes", "label": true}
      """
    #expect(
      try read(Array(text.utf8)) == [
        .text("从前有一只小猫"),
        .promptCompletion(prompt: "1 + 1 =", completion: " 2"),
        .messages([
          ChatMessage(role: "user", content: "Hi"), ChatMessage(role: "assistant", content: ""),
        ]),
        .labelled(text: "good", label: "1"),
        .labelled(text: "bad", label: "neg"),
        .labelled(text: "yes", label: "true"),
      ])
  }

  @Test func byteOrderMarkAndCarriageReturnsAreAccepted() throws {
    let bytes = [0xef, 0xbb, 0xbf] + Array("{\"text\": \"a\"}\r\n{\"text\": \"b\"}\r\n".utf8)
    #expect(try read(bytes) == [.text("a"), .text("b")])
  }

  @Test(arguments: [
    ("{\"text\": \"a\"}\n{oops", "notAnObject(path: \"data.jsonl\", line: 2"),
    ("[1]", "notAnObject(path: \"data.jsonl\", line: 1"),
    ("\n{\"prompt\": \"a\"}", "unknownShape(path: \"data.jsonl\", line: 2, keys: [\"prompt\"])"),
    ("{\"text\": 3}", "wrongType(path: \"data.jsonl\", line: 1, field: \"text\""),
    ("{\"text\": \"\"}", "emptyField(path: \"data.jsonl\", line: 1, field: \"text\")"),
    ("{\"messages\": []}", "emptyField(path: \"data.jsonl\", line: 1, field: \"messages\")"),
    ("{\"messages\": [{\"role\": \"user\"}]}", "field: \"messages[0].content\""),
    ("{\"text\": \"a\", \"label\": []}", "field: \"label\""),
    ("\n \n", "noExamples(path: \"data.jsonl\")"),
  ])
  func mistakesNamePathAndLine(text: String, expected: String) {
    #expect(message(Array(text.utf8)).contains(expected), "\(message(Array(text.utf8)))")
  }

  @Test func invalidUTF8NamesItsLine() {
    let bytes = Array("{\"text\": \"a\"}\n{\"text\": \"".utf8) + [0xff, 0xfe] + Array("\"}".utf8)
    #expect(message(bytes).contains("invalidUTF8(path: \"data.jsonl\", line: 2)"))
  }

  @Test func longLinesAndLargeFilesAreRefused() throws {
    let line = Array("{\"text\": \"\(String(repeating: "a", count: 100))\"}".utf8)
    #expect(message(line, lineLimit: 50).contains("lineTooLong(path: \"data.jsonl\", line: 1"))
    try withTemporaryFolder { folder in
      let path = folder + "/big.jsonl"
      try Data(line).write(to: URL(fileURLWithPath: path))
      #expect(throws: FileError.tooLarge(path: path, size: line.count, limit: 10)) {
        try JSONLines.read(path, limit: 10)
      }
    }
  }

  @Test func theShippedFactsAreSixtyConsistentPairs() throws {
    let examples = try JSONLines.read(repositoryFolder + "/datasets/examples/facts.jsonl")
    var answers: [String: String] = [:]
    var chinese = 0
    for example in examples {
      guard case .promptCompletion(let prompt, let completion) = example else {
        Issue.record("\(example) is no prompt with a completion")
        continue
      }
      #expect(answers.updateValue(completion, forKey: prompt) == nil, "asked twice: \(prompt)")
      if prompt.contains("？") { chinese += 1 } else { #expect(completion.hasPrefix(" ")) }
    }
    #expect(answers.count == 60 && chinese == 30)
  }
}
