import Curriculum
import Figures
import LabKit

extension LessonWalk {
  static func welcome(_ title: Phrase) -> Phrase {
    Phrase(
      zh: "《\(title.zh)》。回车到下一步，? 列出所有命令，quit 结束；进度随时都存着。",
      en:
        "\(title.en). Enter goes to the next step, ? lists all commands, quit ends; progress is kept "
        + "all the time.")
  }

  static func stepOf(_ number: Int, _ all: Int, _ title: Phrase?) -> Phrase {
    Phrase(
      zh: "第 \(number) 步，共 \(all) 步" + (title.map { "：\($0.zh)" } ?? ""),
      en: "Step \(number) of \(all)" + (title.map { ": \($0.en)" } ?? ""))
  }

  static let isDone = Phrase(zh: "（做过了）", en: " (done)")
  static let solution = Phrase(zh: "解答：", en: "Solution: ")
  static let working = Phrase(zh: "正在计算，请稍候……", en: "Working, please wait …")
  static let nothingToUndo = Phrase(zh: "没有可以撤销的。", en: "Nothing to undo.")
  static let endOfRange = Phrase(zh: "已经到头了。", en: "It is at the end of its range.")
  static let noControls = Phrase(zh: "这一步没有实验。", en: "This step has no lab.")
  static let goesOn = Phrase(zh: "回车到下一步。", en: "Enter goes to the next step.")
  static let notUnderstood = Phrase(
    zh: "没看懂这一行。? 列出命令，controls 列出实验里能改的东西。",
    en: "This line was not understood. ? lists the commands, controls what can be set in the lab.")
  static let labHint = Phrase(
    zh: "controls 列出能改的东西；例：text = 你的句子。",
    en: "controls lists what can be set; for example text = your sentence.")
  static let questionsAreAnswered = Phrase(
    zh: "这些题都答过了。again 再答一遍，回车到下一步。",
    en: "All of these are answered. again asks them again, Enter goes to the next step.")

  static func hint(_ number: Int) -> Phrase {
    Phrase(zh: "提示 \(number)：", en: "Hint \(number): ")
  }

  static func unknownLab(_ id: String) -> Phrase {
    Phrase(zh: "没有叫“\(id)”的实验。", en: "There is no lab called \(id).")
  }

  static func notTaken(_ line: String) -> Phrase {
    Phrase(zh: "实验现在不接受“\(line)”。", en: "The lab does not take “\(line)” now.")
  }

  static func noSuchStep(_ number: Int, _ all: Int) -> Phrase {
    Phrase(zh: "没有第 \(number) 步，一共 \(all) 步。", en: "There is no step \(number); there are \(all).")
  }

  static func stepIsOpen(_ number: Int) -> Phrase {
    Phrase(zh: "第 \(number) 步还没有做完。", en: "Step \(number) is not done yet.")
  }

  static func finished(_ title: Phrase) -> Phrase {
    Phrase(zh: "学完了：\(title.zh)", en: "Finished: \(title.en)")
  }

  static func isKept(_ step: Int) -> Phrase {
    Phrase(
      zh: "已存好，下次从第 \(step) 步接着来。", en: "Everything is kept; next time goes on at step \(step).")
  }

  static func aboutTheScreen(_ lesson: String) -> Phrase {
    Phrase(
      zh: "这个练习练的是屏幕上的按键，逐行模式里做不了，可以直接跳过；想做就运行 glassbox learn \(lesson)。",
      en:
        "This exercise is about the keys of the screen, which is not here: go on without it, or run "
        + "glassbox learn \(lesson).")
  }

  static func goal(
    isMet: Bool, isDone: Bool, _ conditions: [(Goal.Condition, Double?)], of lab: any Lab.Type
  ) -> Phrase {
    if isMet { return Phrase(zh: "目标达到了。", en: "Goal reached.") }
    func list(_ language: Language, _ wanted: (String) -> String, _ separator: String) -> String {
      conditions.map { condition, value in
        let title = lab.metricTitle(condition.metric) ?? Phrase(verbatim: condition.metric)
        let text = value.map(NumberText.format) ?? "—"
        return "\(title[language]) \(text)\(wanted(condition.relation.text))"
      }.joined(separator: separator)
    }
    let zh = list(.zh, { "（要 \($0)）" }, "；")
    let en = list(.en, { " (wanted \($0))" }, "; ")
    return Phrase(
      zh: (isDone ? "以前做到过。" : "目标还没有达到。") + zh + "。",
      en: (isDone ? "Solved before. " : "Goal not reached yet. ") + en + ".")
  }

  static func help(hasLab: Bool, isExercise: Bool) -> Phrase {
    var lines = [
      Phrase(zh: "回车 或 n：下一步；p：上一步", en: "Enter or n: next step; p: previous step"),
      Phrase(zh: "steps：列出所有步骤；go 3：到第 3 步", en: "steps: list all steps; go 3: to step 3"),
    ]
    if hasLab {
      lines += [
        Phrase(zh: "controls：列出能改的东西", en: "controls: what can be set"),
        Phrase(
          zh: "名字 = 值：改一项，例：text = 从前；单写名字或键名（right、space、]）就是按一下",
          en:
            "NAME = VALUE: set it, such as text = Once; a name or a key (right, space, ]) presses it"
        ),
        Phrase(zh: "figures：再念一遍所有的图", en: "figures: all figures again"),
        Phrase(zh: "u：撤销；reset：回到这一步的起点", en: "u: undo; reset: back to where the step began"),
      ]
    }
    if isExercise {
      lines.append(
        Phrase(zh: "h：下一条提示；s：看解答并填好", en: "h: next hint; s: show the solution and put it in"))
    } else if !hasLab {
      lines.append(Phrase(zh: "again：这一步的题再答一遍", en: "again: ask this step's questions again"))
    }
    lines.append(Phrase(zh: "quit 或 ^D：结束，进度已存好", en: "quit or ^D: end; progress is kept"))
    return Phrase(
      zh: lines.map { "  " + $0.zh }.joined(separator: "\n"),
      en: lines.map { "  " + $0.en }.joined(separator: "\n"))
  }
}
