import Curriculum
import Labs
import Studio

/// Answers what questions ask of the engine.
struct LabOracle: QuestionOracle {
  let library: ModelLibrary

  func answer(engine: String, parameters: [String: Double]) -> Double? {
    switch engine {
    case "lesson.percent-done": Self.percentDone(parameters)
    default: QuestionEngine.answer(name: engine, parameters: parameters)
    }
  }

  func boundaries(of text: String, tokenizer: String) throws -> [Int]? {
    try TextEngine.boundaries(of: text, tokenizer: tokenizer, library: library)
  }

  func measure(engine: String, of sample: TextSample) throws -> Double? {
    try TextEngine.measure(
      engine, text: sample.text, continuation: sample.continuation, library: library)
  }

  /// What the map shows of a lesson with `of` steps of which `done` are done.
  private static func percentDone(_ parameters: [String: Double]) -> Double? {
    guard let done = parameters["done"].flatMap({ Int(exactly: $0) }),
      let all = parameters["of"].flatMap({ Int(exactly: $0) }), (1...100).contains(all),
      (0...all).contains(done)
    else { return nil }
    let steps = (0..<all).map(String.init)
    var lesson = LessonProgress()
    lesson.stepsDone = Array(steps.prefix(done))
    return 100 * lesson.fraction(of: steps)
  }
}
