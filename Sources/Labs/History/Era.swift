import Figures
import LabKit
import Models
import Studio

/// The kinds of language models that are compared, in the order in which they were thought of.
public enum Era: String, Sendable, CaseIterable {
  case ngram, nnlm, lstm, transformer

  /// The shipped model of the kind.
  var shipped: String {
    switch self {
    case .ngram: "story-ngram"
    case .nnlm: "story-nnlm"
    case .lstm: "story-lstm"
    case .transformer: defaultModel
    }
  }

  var label: String {
    switch self {
    case .ngram: "3-gram"
    case .nnlm: "NNLM"
    case .lstm: "LSTM"
    case .transformer: "Transformer"
    }
  }

  /// How far back a model of the kind sees; an LSTM has a state and a memory in each layer.
  func memory(_ sizes: ModelSizes) -> Phrase {
    if self == .lstm {
      let numbers = 2 * sizes.width * sizes.layerCount
      return Phrase(zh: "前文压成 \(numbers) 个数", en: "all in \(numbers) numbers")
    }
    let count = sizes.contextLength
    return Phrase(zh: "看得到 \(count) 个词元", en: "sees \(count) tokens")
  }

  var reading: JobID { JobID(stringLiteral: "read-" + rawValue) }
  var writing: JobID { JobID(stringLiteral: "write-" + rawValue) }
}

/// What a model of one kind made of the text.
public enum EraReading: Sendable {
  case read(TextAlong, ModelSizes)
  /// No model of that name is there.
  case absent(String)

  var along: TextAlong? {
    if case .read(let along, _) = self { along } else { nil }
  }

  var sizes: ModelSizes? {
    if case .read(_, let sizes) = self { sizes } else { nil }
  }
}
