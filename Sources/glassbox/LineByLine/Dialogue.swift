import Figures

/// A conversation line by line, for screen readers and pipes: no cursor is moved, nothing is coloured,
/// nothing that was said is changed afterwards.
///
/// With `--format json` only objects are said, a line each; the words are left out.
struct Dialogue {
  let language: Language
  let isJSON: Bool

  init(_ context: CommandContext, language: Language) {
    self.language = language
    isJSON = context.format == .json
  }

  /// One or more lines of words.
  func say(_ text: String) throws {
    guard !isJSON else { return }
    try StandardStreams.write(Array((text + "\n").utf8))
  }

  func say(_ phrase: Phrase) throws {
    try say(phrase[language])
  }

  /// An object for programs.
  func emit(_ value: @autoclosure () -> JSONValue) throws {
    guard isJSON else { return }
    try StandardStreams.write(value().utf8 + [0x0A])
  }

  /// The same thing in both forms.
  func tell(_ text: @autoclosure () -> String, json: @autoclosure () -> JSONValue) throws {
    if isJSON { try emit(json()) } else { try say(text()) }
  }

  /// The next line that is typed, without white space around it; nil at the end of the input.
  func ask() throws -> String? {
    if !isJSON { try StandardStreams.write(Array("> ".utf8)) }
    guard let line = readLine() else {
      // What comes next is not to stand behind the prompt.
      try say("")
      return nil
    }
    return line.trimmed
  }

  /// Yes or no; no at the end of the input.
  func agrees(to question: Phrase) throws -> Bool {
    try say(question)
    guard let line = try ask() else { return false }
    return ["y", "yes", "r", "是", "好", "要"].contains(line.lowercased())
  }
}

extension StringProtocol {
  var trimmed: String {
    var rest = self[...]
    while rest.first?.isWhitespace == true { rest.removeFirst() }
    while rest.last?.isWhitespace == true { rest.removeLast() }
    return String(rest)
  }
}
