import Corpora
import Figures
import Models
import Studio

/// Evaluates models one after the other, with a line of progress that ^C ends.
struct EvaluationRun {
  let context: CommandContext
  let grammar: StoryGrammar
  let models: ModelLibrary
  let settings: EvaluationSettings
  let sampleDocuments: Int
  private let control: RunControl
  private let interrupts: Interrupts

  init(
    context: CommandContext, grammar: StoryGrammar, models: ModelLibrary,
    settings: EvaluationSettings, sampleDocuments: Int
  ) {
    self.context = context
    self.grammar = grammar
    self.models = models
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
        rivals: reader.isCausal && settings.parts.contains(.text) ? rivals(of: reader) : [],
        sampleDocuments: sampleDocuments)
      return try evaluation.run { share in
        line.show { "\(reader.id): \(pace.text(share, context.language))" }
        return !control.isCancelled
      }
    } catch StudioError.cancelled where interrupts.isInterrupted {
      throw Interrupted()
    }
  }

  /// The models from before the Transformer; they read as many tokens of a text as the model
  /// that they are compared with.
  private func rivals(of reader: any TextReader) -> [ModelEvaluation.Rival] {
    let older: [ModelType] = [.ngram, .nnlm, .recurrent]
    let limit = reader.sizes.contextLength
    return models.list().filter { $0.type.map(older.contains) ?? false }.compactMap { summary in
      guard let predictor = try? models.predictor(summary.path) else {
        context.notice(
          Phrase(
            zh: "打不开 \(summary.path)，不拿它作对照。",
            en: "\(summary.path) cannot be opened and is left out of the comparison."))
        return nil
      }
      return ModelEvaluation.Rival(summary.name) { texts in
        try predictor.evaluate(texts, limit: limit).bitsPerByte
      }
    }
  }
}
