import Figures
import Models
import Synchronization

/// Shows a training run: a line of JSON a step, or a progress line.
final class TrainingReport: Sendable {
  private let context: CommandContext
  private let control: RunControl
  private let line: ProgressLine
  private let failure = Mutex<(any Error)?>(nil)

  init(_ context: CommandContext, control: RunControl) {
    self.context = context
    self.control = control
    line = ProgressLine(isQuiet: context.isQuiet || context.format == .json)
  }

  /// To be called after every step.
  func show(_ snapshot: TrainingSnapshot) {
    let json = Self.json(snapshot)
    context.log?.append(String(decoding: json.utf8, as: UTF8.self))
    line.show(isLast: snapshot.step == snapshot.totalSteps || snapshot.stopsEarly) {
      Self.text(snapshot, context.language)
    }
    if context.format == .json { emit(json) }
  }

  /// Something that happened on the way, between the steps.
  func tell(_ phrase: Phrase) {
    line.finish()
    context.notice(phrase)
  }

  /// Ends the progress line; to be called when the run is over, however it ended.
  ///
  /// - Throws: what made writing impossible meanwhile.
  func finish() throws {
    line.finish()
    if let failure = failure.withLock({ $0 }) { throw failure }
  }

  private func emit(_ json: JSONValue) {
    do {
      try context.emitLine(json)
    } catch {
      // Nobody reads any more: end the run, which saves its work.
      failure.withLock { $0 = error }
      control.cancel()
    }
  }

  static func json(_ snapshot: TrainingSnapshot) -> JSONValue {
    let validation = snapshot.heldOutLoss.map { [("validation_loss", JSONValue.float($0))] }
    return .document(
      [
        ("step", .int(snapshot.step)), ("loss", .float(snapshot.loss)),
        ("learning_rate", .float(snapshot.learningRate)),
        ("tokens_per_second", .double(snapshot.tokensPerSecond)),
        ("steps", .int(snapshot.totalSteps)),
        ("gradient_norm", .float(snapshot.gradientNorm)),
        ("remaining_seconds", .optional(snapshot.remainingSeconds)),
      ] + (validation ?? []))
  }

  private static func text(_ snapshot: TrainingSnapshot, _ language: Language) -> String {
    let left = snapshot.remainingSeconds.map(Numbers.duration) ?? "–"
    let loss = Numbers.fixed(Double(snapshot.loss), 4)
    let rate = Numbers.grouped(Int(min(1e12, max(0, snapshot.tokensPerSecond))))
    return Phrase(
      zh: "步 \(snapshot.step)/\(snapshot.totalSteps)  损失 \(loss)  \(rate) 词元/秒  还需 \(left)",
      en: "step \(snapshot.step)/\(snapshot.totalSteps)  loss \(loss)  \(rate) tokens/s  "
        + "\(left) left")[language]
  }
}
