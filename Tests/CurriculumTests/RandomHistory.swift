import Curriculum
import Figures

/// Numbers that are the same in every run.
struct SeededNumbers: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    var mixed = state ^ (state >> 33)
    mixed = mixed &* 0xFF51_AFD7_ED55_8CCD
    return mixed ^ (mixed >> 33)
  }
}

/// Histories of learners over a small world, so that the same things happen often and at once.
struct RandomHistory {
  var numbers: SeededNumbers
  var clock = 1_795_000_000

  init(seed: UInt64) {
    numbers = SeededNumbers(state: seed)
  }

  private mutating func pick<Value>(_ values: [Value]) -> Value {
    values[Int.random(in: values.indices, using: &numbers)]
  }

  private mutating func isHeads() -> Bool { Bool.random(using: &numbers) }

  /// Goes on from a document as a learner would, with clocks that stand still or jump back at times.
  mutating func grow(_ document: LearnerProgress, changes: Int) -> LearnerProgress {
    var result = document
    for _ in 0..<changes {
      clock += pick([0, 0, 1, 60, 86_400, -30])
      result.apply(change(), at: Timestamp(seconds: clock))
      result.sequence += 1
    }
    return result
  }

  mutating func change() -> ProgressChange {
    let lesson = pick(["a", "b"])
    let step = pick(["read", "try", "task"])
    let state = pick([JSONValue.number(1), .object(["text": .string("小猫")]), .null])
    switch Int.random(in: 0..<19, using: &numbers) {
    case 0: return .language(pick([.zh, .en]))
    case 1: return .opened(lesson: lesson)
    case 2: return .position(lesson: lesson, step: step)
    case 3: return .stepDone(lesson: lesson, step: step)
    case 4: return .finished(lesson: lesson)
    case 5: return .hint(lesson: lesson, step: step, count: pick([1, 2, 3]))
    case 6: return .solutionShown(lesson: lesson, step: step)
    case 7: return .exerciseDone(lesson: lesson, step: step)
    case 8: return .labState(lesson: lesson, step: step, isHeads() ? state : nil)
    case 9: return .bookmark(lesson: lesson, step: step, isSet: isHeads())
    case 10: return .note(lesson: lesson, step: step, text: pick(["", "注意", "see page 3"]))
    case 11: return .restarted(lesson: lesson)
    case 12: return .experiment(name: pick(["x", "y"]), lab: "bpe", state: isHeads() ? state : nil)
    case 13: return .sentence("sentence \(Int.random(in: 0..<70, using: &numbers))")
    case 14:
      return .assignment(pick([nil, Assignment(lessons: ["a"]), Assignment(lessons: ["b"])]))
    case 15: return .placed(track: "00", lessons: [lesson])
    default:
      return .answered(
        lesson: lesson, question: pick(["p", "q"]), pick([.option("x"), .number(2.5)]),
        isCorrect: isHeads(), seed: pick([nil, 7]), hinted: isHeads())
    }
  }
}
