import ArgumentParser
import Curriculum
import Figures
import Glibc

/// `progress …`: what a learner has done, as a file to look at, carry away, bring in, and take back.
struct ProgressCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "progress",
      abstract: say("查看、导出、合并或清除学习进度。", "Show, carry, merge or clear progress."),
      subcommands: [
        Show.self, Recap.self, Export.self, Import.self, Merge.self, Forget.self, Reset.self,
        Undo.self, Class.self,
      ])
  }

  /// A sentence about what was done, and where what there was before lies.
  static func confirmation(
    _ phrase: Phrase, backup: String? = nil, brought: ProgressContents? = nil,
    lost: ProgressContents? = nil, _ context: CommandContext
  ) -> CommandResult {
    var members: [(String, JSONValue)] = [
      ("done", .bool(true)), ("message", .string(phrase[context.language])),
      ("backup", .optional(backup)),
    ]
    if let brought { members.append(("brought", brought.json)) }
    if let lost { members.append(("lost", lost.json)) }
    return CommandResult(
      json: { .document(members) },
      panels: {
        [Panel(id: "done", figure: .facts(Facts([.sentence(phrase, .plain)])))]
      },
      text: { phrase[context.language] })
  }

  /// Goes on only when the learner means it.
  ///
  /// - Throws: `CommandFailure` when that cannot be asked, or the answer is not `yes`.
  static func confirm(_ warning: Phrase, canAsk: Bool = true, _ context: CommandContext) throws {
    guard canAsk, isatty(STDIN_FILENO) == 1 else {
      throw CommandFailure(
        "not-confirmed", zh: "\(warning.zh)什么也没有改动；确定的话请加 --yes。",
        en: "\(warning.en) Nothing was changed; add --yes if you mean it.")
    }
    let question = Phrase(
      zh: "\(warning.zh)输入 yes 确认：", en: "\(warning.en) Type yes to confirm: ")
    try StandardStreams.write(Array(question[context.language].utf8), to: STDERR_FILENO)
    guard readLine() == "yes" else {
      throw CommandFailure(
        "not-confirmed", zh: "没有确认，什么也没有改动。", en: "Not confirmed; nothing was changed.")
    }
  }
}

extension ProgressContents {
  var json: JSONValue {
    .object([
      ("lessons", .strings(lessons)), ("finished", .strings(finished)), ("answers", .int(answers)),
      ("exercises", .int(exercises)), ("notes", .int(notes)), ("bookmarks", .int(bookmarks)),
      ("experiments", .strings(experiments)), ("sentences", .int(sentences)),
    ])
  }

  /// The parts that are not nothing: “2 lessons, 31 answers”.
  var phrase: Phrase {
    let parts: [(Int, String, String, String)] = [
      (lessons.count, "课", "lesson", "lessons"),
      (finished.count, "课的学完记录", "finished lesson", "finished lessons"),
      (answers, "次作答", "answer", "answers"),
      (exercises, "个完成的练习", "exercise", "exercises"),
      (notes, "条笔记", "note", "notes"), (bookmarks, "个书签", "bookmark", "bookmarks"),
      (experiments.count, "个实验", "experiment", "experiments"),
      (sentences, "个句子", "sentence", "sentences"),
    ].filter { $0.0 > 0 }
    guard !parts.isEmpty else { return Phrase(zh: "没有内容", en: "nothing") }
    return Phrase(
      zh: parts.map { "\($0.0) \($0.1)" }.joined(separator: "、"),
      en: parts.map { "\($0.0) \($0.0 == 1 ? $0.2 : $0.3)" }.joined(separator: ", "))
  }
}
