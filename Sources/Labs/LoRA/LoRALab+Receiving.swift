import Figures
import LabKit
import Studio

extension LoRALab {
  public mutating func receive(_ message: JobMessage) -> [Effect] {
    switch message.job {
    case "inspect":
      inspection.receive(message.content)
      return askAgain()
    case "answer":
      answers.receive(message.content)
      return []
    default: return receiveTraining(message.content)
    }
  }

  private mutating func receiveTraining(_ content: JobMessage.Content) -> [Effect] {
    switch content {
    case .progress(let event as FineTuneLoRA.Event): return receive(event)
    case .progress: return []
    case .finished(let result as FineTuneResult):
      self.result = Shared(result)
      adapter = Shared(result.adapter)
      start = result.start
      phase = .finished
      return askAgain()
    case .finished(let other):
      preconditionFailure("a fine-tuning run answered \(type(of: other))")
    case .failed(let reason):
      forgetRun()
      phase = .failed(reason)
      return []
    case .cancelled:
      forgetRun()
      return askAgain()
    }
  }

  private mutating func receive(_ event: FineTuneLoRA.Event) -> [Effect] {
    switch event {
    case .started(let start): self.start = start
    case .step(let snapshot):
      self.snapshot = snapshot
      losses.append(LineChart.Point(x: Double(snapshot.step), y: Double(snapshot.loss)))
    case .halfway(let adapter, let answers, _):
      self.adapter = Shared(adapter)
      halfway = answers
    }
    return []
  }

  /// How many of the examples' questions get exactly the answer that was taught; nil before the
  /// end.
  var exactAnswers: Int? {
    guard let result = result?.value, let inspection = inspection.value else { return nil }
    return zip(inspection.examples, result.answers).reduce(0) { sum, pair in
      sum + (LoRALab.normalized(pair.0.completion) == LoRALab.normalized(pair.1) ? 1 : 0)
    }
  }

  private static func normalized(_ answer: String) -> String {
    answer.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
