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

  /// How far back a model of the kind sees.
  func memory(_ sizes: ModelSizes) -> Phrase {
    switch self {
    case .ngram, .nnlm:
      Phrase(
        zh: "只看前 \(sizes.contextLength) 个词元", en: "sees the last \(sizes.contextLength) tokens")
    case .lstm:
      Phrase(
        zh: "前文压成 \(sizes.width) 个数", en: "keeps the text as \(sizes.width) numbers")
    case .transformer:
      Phrase(
        zh: "前 \(sizes.contextLength) 个词元都在眼前",
        en: "has the last \(sizes.contextLength) tokens in view")
    }
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
