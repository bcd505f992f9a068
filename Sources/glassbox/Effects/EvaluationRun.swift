import Corpora
import Figures
import Models
import Studio

/// Evaluates models one after the other, with a line of progress that ^C ends.
struct EvaluationRun {
  let context: CommandContext
  let grammar: StoryGrammar
  let library: ModelLibrary
  let settings: EvaluationSettings
  let sampleDocuments: Int
  private let control: RunControl
  private let interrupts: Interrupts

  init(
    context: CommandContext, grammar: StoryGrammar, library: ModelLibrary,
    settings: EvaluationSettings, sampleDocuments: Int
  ) {
    self.context = context
    self.grammar = grammar
    self.library = library
    self.settings = settings
    self.sampleDocuments = sampleDocuments
    control = RunControl()
    interrupts = Interrupts(cancelling: control)
  }

  /// - Throws: `Interrupted` after ^C.
  func callAsFunction(_ reader: any TextReader) throws -> ModelEvaluation.Result {
    let line = ProgressLine(isQuiet: context.isQuiet)
    let pace = Pace()
    defer { line.finish() }
    do {
      let evaluation = ModelEvaluation(
        reader, grammar: grammar, settings: settings,
        rivals: reader.isCausal && settings.parts.contains(.text) ? try rivals() : [],
        sampleDocuments: sampleDocuments)
      return try evaluation.run { share in
        line.show { "\(reader.id): \(pace.text(share, context.language))" }
        return !control.isCancelled
      }
    } catch StudioError.cancelled where interrupts.isInterrupted {
      throw Interrupted()
    }
  }

  /// The library's models from before the Transformer, which read as much of a text as others do.
  private func rivals() throws -> [ModelEvaluation.Rival] {
    let older: [ModelType] = [.ngram, .nnlm, .recurrent]
    return try library.list().filter { $0.type.map(older.contains) ?? false }.map { summary in
      let predictor = try library.predictor(summary.path)
      return ModelEvaluation.Rival(summary.name) { texts in
        try predictor.evaluate(texts, limit: 256).bitsPerByte
      }
    }
  }
}
