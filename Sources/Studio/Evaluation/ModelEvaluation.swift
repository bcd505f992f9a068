import Corpora
import Foundation
import Models
import Tokenizers

/// A whole evaluation of a model: everything that was asked for, in both languages, with progress.
public struct ModelEvaluation: Sendable {
  /// A simpler model, to compare bits per byte with.
  public struct Rival: Sendable {
    public let name: String
    /// - Returns: bits per byte of some texts.
    public let bitsPerByte: @Sendable ([[UInt8]]) throws -> Double

    public init(
      _ name: String, bitsPerByte: @escaping @Sendable ([[UInt8]]) throws -> Double
    ) {
      self.name = name
      self.bitsPerByte = bitsPerByte
    }
  }

  public struct Result: Sendable {
    public let report: EvaluationReport
    /// How often the model read each token; nil where no record says what it read, or when that was not
    /// asked for.
    public let coverage: Coverage?
  }

  public let reader: any TextReader
  public let grammar: StoryGrammar
  /// Its parts are those that this kind of model can be asked for.
  public let settings: EvaluationSettings
  public let rivals: [Rival]
  /// Documents that stand for a training text of which there is no record.
  public let sampleDocuments: Int

  public init(
    _ reader: any TextReader, grammar: StoryGrammar, settings: EvaluationSettings,
    rivals: [Rival] = [], sampleDocuments: Int = 100_000
  ) {
    self.reader = reader
    self.grammar = grammar
    var settings = settings
    settings.parts.formIntersection(EvaluationPart.parts(isCausal: reader.isCausal))
    self.settings = settings
    self.rivals = rivals
    self.sampleDocuments = sampleDocuments
  }

  /// - Parameter onProgress: the share that is done; false ends the work.
  /// - Throws: `StudioError.cancelled`; `.cannotFill`; `ModelError`, `TokenizerError`.
  public func run(onProgress: @escaping (Double) -> Bool = { _ in true }) throws -> Result {
    let start = ContinuousClock.now
    var report = EvaluationReport(
      model: reader.id, isCausal: reader.isCausal, seed: settings.seed, prompts: settings.prompts,
      temperature: settings.temperature, topP: settings.topP, rows: [],
      trainingText: nil, seconds: 0)
    let coverage: Coverage?
    let stages = Stages(total: Self.weight(of: settings.parts), onProgress)
    if let workbench = reader as? Workbench {
      coverage = try run(workbench, into: &report, stages)
    } else if let bench = reader as? EncoderBench {
      coverage = try run(bench, into: &report, stages)
    } else {
      coverage = nil
    }
    report.seconds = (ContinuousClock.now - start) / .seconds(1)
    return Result(report: report, coverage: coverage)
  }

  /// About how long parts take, beside others.
  private static func weight(of parts: Set<EvaluationPart>) -> Double {
    // An encoder reads the same examples for one part as for both.
    let shared = parts.isDisjoint(with: [.masked, .pairs]) ? 0 : trainingWeight + storyWeight
    return parts.reduce(shared) { $0 + weight(of: $1) }
  }

  /// Both languages together, what parts share left out.
  private static func weight(of part: EvaluationPart) -> Double {
    switch part {
    case .stories: trainingWeight + 2 * storyWeight
    case .sums: 4 * answerWeight
    case .questions, .opposites: 2 * answerWeight
    case .text: textWeight
    case .masked, .pairs: 0
    }
  }

  static let trainingWeight = 25.0
  static let storyWeight = 20.0
  private static let answerWeight = 4.0
  private static let textWeight = 6.0

  // MARK: - Decoders

  private func run(
    _ workbench: Workbench, into report: inout EvaluationReport, _ stages: Stages
  ) throws -> Coverage? {
    let parts = settings.parts
    let evaluation = DecoderEvaluation(workbench, grammar: grammar, settings: settings)
    var coverage: Coverage?
    if parts.contains(.stories) {
      let read = try trainingText(stages)
      coverage = read.coverage
      report.trainingText = read.summary
      report.rows += try storyRows(evaluation, known: read.sentences, stages)
    }
    let tasks: [(EvaluationPart, EvaluationTask, EvaluationMeasure)] = [
      (.questions, .question, .questions), (.sums, .seenSum, .sumsSeen),
      (.sums, .heldOutSum, .sumsHeldOut), (.opposites, .opposite, .opposites),
    ]
    for (part, task, measure) in tasks where parts.contains(part) {
      report.rows += try answerRows(evaluation, task, measure, stages)
    }
    if parts.contains(.text) { report.rows += try textRows(workbench, stages) }
    return coverage
  }

  private func storyRows(
    _ evaluation: DecoderEvaluation, known: SentenceIndex, _ stages: Stages
  ) throws -> [EvaluationReport.Row] {
    var groups: [(StoryLanguage?, DecoderEvaluation.StoryTally)] = []
    for language in StoryLanguage.allCases {
      groups.append(
        (
          language,
          try stages.run(Self.storyWeight) {
            try evaluation.stories(language, known: known, onProgress: $0)
          }
        ))
    }
    groups.append((nil, groups.reduce(.init()) { $0 + $1.1 }))
    func rows(
      _ measure: EvaluationMeasure, _ path: KeyPath<DecoderEvaluation.StoryTally, Proportion>
    ) -> [EvaluationReport.Row] {
      groups.map { EvaluationReport.Row(measure, $0, $1[keyPath: path]) }
    }
    return rows(.consistency, \.consistent) + rows(.newSentences, \.new)
      + rows(.acceptedSentences, \.accepted) + rows(.languageKept, \.inLanguage)
  }

  private func answerRows(
    _ evaluation: DecoderEvaluation, _ task: EvaluationTask, _ measure: EvaluationMeasure,
    _ stages: Stages
  ) throws -> [EvaluationReport.Row] {
    var groups: [(StoryLanguage?, Proportion)] = []
    for language in StoryLanguage.allCases {
      groups.append(
        (
          language,
          try stages.run(Self.answerWeight) {
            try evaluation.answers(task, language, onProgress: $0)
          }
        ))
    }
    groups.append((nil, groups.reduce(Proportion(0, of: 0)) { $0 + $1.1 }))
    return groups.map { EvaluationReport.Row(measure, $0, $1) }
  }

  /// Held-out documents of this many prompts, half in each language.
  private func textRows(
    _ workbench: Workbench, _ stages: Stages
  ) throws -> [EvaluationReport.Row] {
    let texts = TextSource.stories(grammar, seed: settings.seed).heldOut(settings.prompts * 2)
    return try stages.run(Self.textWeight) { onProgress in
      var parts: [(language: StoryLanguage, bits: Double, bytes: Double)] = []
      for (number, text) in texts.enumerated() {
        let measured = try workbench.evaluate([text])
        let language = Script.language(of: text)
        let bytes = Double(measured.bytes)
        parts.append((language, measured.bitsPerByte * bytes, bytes))
        guard onProgress(Double(number + 1) / Double(texts.count)) else {
          throw StudioError.cancelled
        }
      }
      let languages: [StoryLanguage?] = StoryLanguage.allCases + [nil]
      return try languages.map { language in
        let own = parts.filter { language == nil || $0.language == language }
        let held = texts.filter { language == nil || Script.language(of: $0) == language }
        return EvaluationReport.Row(
          .bitsPerByte, language, Ratio(own.map { ($0.bits, $0.bytes) }),
          baselines: try rivals.map { .init($0.name, try $0.bitsPerByte(held)) })
      }
    }
  }

  // MARK: - The training text

  private func trainingText(
    _ stages: Stages
  ) throws -> (sentences: SentenceIndex, coverage: Coverage?, summary: TrainingTextSummary) {
    let text = TrainingText(
      grammar: grammar, tokenizer: try ByteLevelBPE(tokenizerJSON: reader.path + "/tokenizer.json"),
      record: try TrainingRecord(folder: reader.path), sampleDocuments: sampleDocuments)
    return try stages.run(Self.trainingWeight) { onProgress in
      var sentences = SentenceIndex()
      var counts = [Int](repeating: 0, count: reader.tokenizer.vocabularySize)
      var summary = TrainingTextSummary(
        documents: 0, tokens: 0, sentences: 0, isExact: text.isExact)
      try text.forEachDocument(onProgress: onProgress) { document in
        sentences.insert(document.bytes, document.language)
        for token in document.tokens { counts[Int(token)] += 1 }
        summary.documents += 1
        summary.tokens += document.tokens.count
      }
      summary.sentences = sentences.count
      let coverage =
        text.isExact
        ? Coverage(tokenizer: try Coverage.checksum(of: reader.path), counts: counts) : nil
      return (sentences, coverage, summary)
    }
  }
}
