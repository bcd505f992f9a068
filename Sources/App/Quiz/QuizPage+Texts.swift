import Curriculum
import Display
import Figures
import Foundation

/// Questions whose answer is typed: a number, a short text, a prediction.
extension AppState {
  func addNumber(_ expected: NumberAnswer, _ quiz: QuizState, to page: inout QuizPage) {
    let unit = expected.unit.map { " " + $0[language] } ?? ""
    var given: String?
    if case .number(let number) = quiz.phase.answer { given = NumberText.format(number) + unit }
    addInput(Words.yourAnswer, given, unit: unit, empty: Words.typeANumber, quiz, to: &page)
  }

  func addText(
    _ expected: TextAnswer, _ quiz: QuizState, width: Int, to page: inout QuizPage
  ) {
    var given: String?
    if case .text(let text) = quiz.phase.answer { given = text }
    addInput(Words.yourAnswer, given, unit: "", empty: Words.typeAText, quiz, to: &page)
    guard case .feedback(.text(let text)) = quiz.phase else { return }
    let mistake = expected.mistake(text)
    for one in expected.mistakes {
      page.gap()
      let isChosen = one == mistake
      let mark = isChosen ? verdictMark(false) : StyledText("  ")
      let posed = quiz.current
      page.add(
        hanging(mark, quizText(one.text, of: posed, isChosen ? .strong : .text), width: width))
      page.add(
        hanging(
          StyledText("  "), quizText(one.reason, of: posed, isChosen ? .text : .dim),
          width: width))
    }
  }

  // MARK: Predictions

  func addForecast(
    _ task: PredictionTask, _ quiz: QuizState, width: Int, to page: inout QuizPage
  ) {
    let unit = task.unit.map { " " + $0[language] } ?? (task.quantity == .probability ? " %" : "")
    var forecast: Forecast?
    if case .prediction(let given) = quiz.phase.answer { forecast = given }
    let given = forecast.map { task.text(of: $0.given) + unit }
    guard quiz.phase.isFeedback, let forecast, let outcome = forecast.outcome,
      let bits = forecast.bits
    else {
      let empty = task.quantity == .probability ? Words.typeAPercentage : Words.typeAForecast
      addInput(Words.yourForecast, given, unit: unit, empty: empty, quiz, to: &page)
      return
    }
    let largest = task.quantity == .probability ? 1 : max(outcome, forecast.given)
    let rows = [(Words.yours[language], forecast.given), (Words.model[language], outcome)]
    let labels = rows.map { appearance.width(of: $0.0) }.max() ?? 0
    let numbers = rows.map { task.text(of: $0.1) + unit }
    let room = numbers.map { appearance.width(of: $0) }.max() ?? 0
    let bar = max(8, min(40, width - labels - room - 6))
    for (row, number) in zip(rows, numbers) {
      var line = StyledText(appearance.fitted(row.0, to: labels) + "  ", .dim)
      line.append(appearance.fitted(number, to: room, alignedRight: true) + "  ", .strong)
      let filled = Int((row.1 / largest * Double(bar)).rounded())
      line.append(
        String(repeating: appearance.glyphs.barFull, count: max(0, min(bar, filled))), .accent)
      line.append(
        String(repeating: appearance.glyphs.barEmpty, count: max(0, bar - max(0, filled))), .dim)
      page.add(line)
    }
    page.gap()
    let text = Words.offBy(Words.bits(bits), Words.bits(task.bound))[language]
    page.add(hanging(verdictMark(bits <= task.bound), StyledText(text), width: width))
  }

  // MARK: The field

  private func addInput(
    _ lead: Phrase, _ given: String?, unit: String, empty: Phrase, _ quiz: QuizState,
    to page: inout QuizPage
  ) {
    let lead = lead[language]
    var line = StyledText(lead, .dim)
    if let given {
      line.append(given, .strong)
    } else {
      let text = quiz.draft.text
      let before = String(text.characters.prefix(text.cursor))
      page.cursor = (page.lines.count, appearance.width(of: lead + before))
      line.append(text.text, .strong)
      line.append(text.text.isEmpty ? empty[language] : unit, .dim)
    }
    page.add(line)
  }
}

extension PredictionTask {
  /// A probability in per cent, or a number.
  fileprivate func text(of value: Double) -> String {
    switch quantity {
    case .probability:
      let percent = value * 100
      return percent >= 10 || percent == 0 || percent.rounded() == percent
        ? NumberText.format((percent * 10).rounded() / 10) : String(format: "%.2g", percent)
    case .number: return NumberText.format((value * 1000).rounded() / 1000)
    }
  }
}

extension Words {
  /// Bits with two digits behind the point.
  static func bits(_ value: Double) -> String { String(format: "%.2f", value) }
}
