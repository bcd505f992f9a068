import Figures
import Foundation

/// What the screens say, in both languages.
enum Words {
  private static func both(_ zh: String, _ en: String) -> Phrase { Phrase(zh: zh, en: en) }

  // MARK: Keys in the footer

  static let open = both("打开", "open")
  static let choose = both("选择", "choose")
  static let column = both("换栏", "column")
  static let continueLearning = both("继续学", "continue")
  static let playground = both("实验室", "playground")
  static let myProgress = both("进度", "progress")
  static let keys = both("按键", "keys")
  static let quit = both("退出", "quit")
  static let back = both("返回", "back")
  static let map = both("地图", "map")
  static let scroll = both("滚动", "scroll")
  static let hintKey = both("提示", "hint")
  static let solutionKey = both("解答", "solution")
  static let forward = both("下一步", "next")
  static let backward = both("上一步", "previous")
  static let finish = both("完成", "finish")
  static let otherPane = both("换窗格", "pane")
  static let panes = both("布局", "layout")
  static let undo = both("撤销", "undo")
  static let export = both("导出", "export")
  static let done = both("好了", "done")
  static let cancel = both("取消", "cancel")
  static let newLine = both("换行", "new line")
  static let killToStart = both("删到行首", "delete to start")
  static let killToEnd = both("删到行尾", "delete to end")
  static let killWord = both("删一个词", "delete word")
  static let answer = both("回答", "answer")
  static let nextQuestion = both("下一题", "next question")
  static let result = both("看结果", "result")
  static let goOn = both("继续", "go on")
  static let retryMisses = both("重做错题", "retry the misses")
  static let askAgain = both("再做一遍", "ask again")

  // MARK: Home and progress

  static let next = both("下一课：", "Next: ")
  static let dash = both("——", " — ")
  static let comma = both("、", ", ")
  static let coreLesson = both("主线课", "core lesson")
  static let sideLesson = both("选修课", "side lesson")
  static let everythingIsDone = both(
    "全部学完了。去实验室里随便玩吧。", "All lessons are finished. The playground is yours.")
  static let noLessonsHere = both("这一部分还没有课。", "There are no lessons in this part yet.")
  static let nothingYet = both("还没有开始任何一课。", "No lesson has been opened yet.")
  static let loading = both("正在打开……", "opening …")
  static let lesson = both("课", "lesson")
  static let steps = both("步", "steps")
  static let exercises = both("练习", "exercises")
  static let quizColumn = both("答对", "right")
  static let attempts = both("作答", "answers")
  static let hintsColumn = both("提示", "hints")
  static let lastTime = both("上次", "last")

  static func finishedOf(_ done: Int, _ all: Int) -> Phrase {
    both("已完成 \(done)/\(all) 课", "\(done) of \(all) lessons")
  }

  static func minutes(_ count: Int) -> Phrase { both("\(count) 分钟", "\(count) min") }

  static func stepsDone(_ done: Int, _ all: Int) -> Phrase {
    both("走了 \(done)/\(all) 步", "\(done) of \(all) steps")
  }

  static func betterAfter(_ titles: String) -> Phrase {
    both("先学更好：\(titles)", "better after: \(titles)")
  }

  // MARK: Lessons

  static func stepOf(_ step: Int, _ all: Int) -> Phrase {
    both("第 \(step) 步，共 \(all) 步", "step \(step) of \(all)")
  }

  static func hint(_ number: Int) -> Phrase { both("提示 \(number)", "Hint \(number)") }
  static let solution = both("解答", "Solution")
  static let goalIsOpen = both("目标还没有达到", "goal not reached yet")
  static let goalIsMet = both("目标达到了", "goal reached")
  static let goalWasMet = both("已经做过了", "solved before")
  static let goalReached = both("做到了！", "You did it!")
  /// What a goal about the interface counts; nil for others.
  static func goalName(_ metric: String) -> Phrase? {
    switch metric {
    case "interface.languages": both("语言", "languages")
    case "interface.layouts": both("布局", "layouts")
    case "interface.undos": both("撤销", "undos")
    case "interface.exports": both("导出", "exports")
    default: nil
    }
  }

  static let noMoreHints = both("三条提示都在左边了。", "All hints are shown already.")
  static let labIsReset = both(
    "实验回到了这一步的起点；按 u 可以撤销。", "The lab is back where this step began; u undoes it.")
  static let solutionIsIn = both(
    "解答已经填好；按 u 回到你自己的状态。", "The solution is in; u brings your own state back.")

  static func stepIsOpen(_ step: Int) -> Phrase {
    both("第 \(step) 步还没有做完。", "Step \(step) is not done yet.")
  }

  static func lessonIsFinished(_ title: Phrase) -> Phrase {
    both("学完了：\(title.zh)", "Finished: \(title.en)")
  }

  // MARK: Labs

  static let playgroundIntro = both(
    "每个实验都可以单独打开，没有课文，也没有目标。", "Every lab by itself, without a text or a goal.")
  static let nothingToUndo = both("没有可以撤销的。", "Nothing to undo.")
  static let nothingToRedo = both("没有可以重做的。", "Nothing to redo.")
  static let noUndoWhileTraining = both(
    "训练还在进行，先取消它再撤销。", "Training is running: cancel it before undoing.")

  static func unknownLab(_ id: String) -> Phrase {
    both("没有叫“\(id)”的实验。", "There is no lab called \(id).")
  }

  static func textIsFull(_ limit: Int) -> Phrase {
    both("最多 \(limit) 个字，多出来的没有放进去。", "At most \(limit) characters; the rest was left out.")
  }

  static func notNow(_ reason: Phrase) -> Phrase {
    both("现在不能用：\(reason.zh)", "not now: \(reason.en)")
  }

  /// A number with three significant digits.
  static func measure(_ value: Double) -> String {
    if value.rounded() == value, abs(value) < 1e7 { return String(Int(value)) }
    return String(format: "%.3g", value)
  }

  // MARK: Quizzes

  static func questionOf(_ number: Int, _ all: Int) -> Phrase {
    both("第 \(number) 题，共 \(all) 题", "Question \(number) of \(all)")
  }

  static func score(_ right: Int, _ all: Int) -> Phrase {
    both("答对 \(right)/\(all) 题", "\(right) of \(all) right")
  }

  static func rightAnswer(_ text: String) -> Phrase {
    both("正确答案是 \(text)", "the answer is \(text)")
  }

  static let yourAnswer = both("你的答案：", "Your answer: ")
  static let typeANumber = both("  输入一个数，再按 ↵", "  type a number, then ↵")
  static let notANumber = both("这不是一个数。例：12、0.5、3/4", "That is not a number. Try 12, 0.5 or 3/4")
  static let saving = both("正在保存……", "saving …")
  static let right = both("答对了", "Right")
  static let wrong = both("不对", "Not this time")
  static let missed = both("答错的题：", "Missed:")
  static let allRight = both("全都答对了。", "Everything is right.")
  static let retryHint = both("按 r 重做这些题，数字会换新的。", "r asks these again, with new numbers.")

  // MARK: Questions to the learner

  static func question(_ confirmation: Confirmation) -> Phrase {
    switch confirmation {
    case .quit: both("训练还在进行。现在退出，训练就取消了。", "Training is running. Quitting now cancels it.")
    case .leave, .open: both("训练还在进行。现在离开，训练就取消了。", "Training is running. Leaving now cancels it.")
    case .solution:
      both(
        "看解答吗？你现在的状态会被换掉，按 u 可以换回来。",
        "Show the solution? It replaces your present state; u brings it back.")
    case .restart(let lesson): restartQuestion(lesson.title)
    }
  }

  static func yes(_ confirmation: Confirmation) -> Phrase {
    switch confirmation {
    case .quit: both("退出", "quit")
    case .leave, .open: both("离开", "leave")
    case .solution: both("看解答", "show it")
    case .restart: both("从头再学", "start over")
    }
  }

  static func no(_ confirmation: Confirmation) -> Phrase {
    switch confirmation {
    case .quit, .leave, .open: both("继续训练", "go on training")
    case .solution: both("我再想想", "let me think")
    case .restart: both("不用了", "no")
    }
  }

  static func tooSmall(_ width: Int, _ height: Int, _ hasWidth: Int, _ hasHeight: Int) -> Phrase {
    both(
      "窗口太小：需要 \(width)×\(height)，现在是 \(hasWidth)×\(hasHeight)。放大窗口，或按 q 退出。",
      "The window is too small: \(width)×\(height) is needed, it is \(hasWidth)×\(hasHeight). "
        + "Enlarge it, or press q to quit.")
  }
}
