/// What a line means on the way through a lesson. The letters are those of the lab's screen.
enum WalkCommand: Equatable {
  case next, back, hint, solution, controls, figures, undo, reset, steps, again, help, quit
  case go(Int)
  /// Something for the lab.
  case lab(String)

  /// - Parameter isExercise: there are hints and a solution.
  init(_ line: String, isExercise: Bool) {
    let word = line.lowercased()
    if let command = Self.words[word] {
      self = command
    } else if isExercise, let command = Self.exerciseLetters[word] {
      self = command
    } else if let number = Self.step(word) {
      self = .go(number)
    } else {
      self = .lab(line)
    }
  }

  private static func step(_ word: String) -> Int? {
    let parts = word.split(separator: " ")
    guard parts.count == 2, parts[0] == "go" || parts[0] == "去" else { return nil }
    return Int(parts[1])
  }

  private static let words: [String: WalkCommand] = [
    "": .next, "n": .next, "next": .next, "下一步": .next,
    "p": .back, "back": .back, "previous": .back, "上一步": .back,
    "hint": .hint, "提示": .hint, "solution": .solution, "解答": .solution,
    "controls": .controls, "控件": .controls, "figures": .figures, "图": .figures,
    "u": .undo, "undo": .undo, "撤销": .undo, "reset": .reset, "重来": .reset,
    "steps": .steps, "步骤": .steps, "again": .again, "再答": .again,
    "?": .help, "？": .help, "help": .help, "帮助": .help,
    "q": .quit, "quit": .quit, "exit": .quit, "退出": .quit,
  ]

  private static let exerciseLetters: [String: WalkCommand] = ["h": .hint, "s": .solution]
}
