import Models

// What the folder's `README.md` says.
extension NGramTraining {
  func card(_ result: Result) -> String {
    """
    # \(result.bench.id)

    A \(settings.order)-gram model over the tokens of its tokenizer, counted by GlassBox for its \
    lessons. \(smoothingText)

    | runs of | counted | kept |
    |---|---|---|
    \(rows(result))

    ## What it saw

    \(sourceText) \(result.tokens) tokens of \(result.documents) documents, each with `<zh>` or \
    `<en>` in front and `<end>` behind.

    ## What was measured

    | held-out documents | loss, nats per token | bits per byte |
    |---|---|---|
    | as stored | \(numbers(result.validation)) |
    | with all runs | \(numbers(result.unpruned)) |

    ## Limits

    It knows the small world of its training text and sees \(settings.order - 1) tokens. It is \
    there to be compared with.

    """
  }

  private func rows(_ result: Result) -> String {
    zip(result.counted, result.kept).enumerated().map { index, counts in
      "| \(index + 1) | \(counts.0) | \(counts.1) |"
    }.joined(separator: "\n")
  }

  private var smoothingText: String {
    switch settings.smoothing {
    case .addK(let k): "Each count is larger by \(k) than it is."
    case .kneserNey: "Interpolated Kneser–Ney smoothing."
    case .modifiedKneserNey: "Modified interpolated Kneser–Ney smoothing."
    }
  }

  private var sourceText: String {
    switch source {
    case .stories(_, let seed, _):
      """
      Stories, facts and questions in Chinese and English, written by the grammar in \
      `datasets/stories` from seed \(seed).
      """
    case .documents: "Documents of files, of which the last fiftieth was held out."
    }
  }

  private func numbers(_ evaluation: Evaluation?) -> String {
    guard let evaluation else { return "not measured | not measured" }
    return "\(ModelCard.decimal(evaluation.loss)) | \(ModelCard.decimal(evaluation.bitsPerByte))"
  }
}
