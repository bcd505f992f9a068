import Foundation
import Models
import Testing

/// N-gram models beside the formulas, from Scripts/golden/ngrams.py.
@Suite struct NGramTests {
  struct Golden: Decodable {
    struct Case: Decodable {
      var order: Int
      var smoothing: String
      var discounts: [[Double]]
      var rows: [[Double]]
    }

    var vocabulary: Int
    var documents: [[Int32]]
    var prefixes: [[Int32]]
    var cases: [Case]

    static func read() throws -> Golden { try goldenJSON(Golden.self, "ngrams.json") }

    func counts(order: Int) throws -> NGramCounts {
      var counts = try NGramCounts(order: order, vocabularySize: vocabulary)
      for document in documents { try counts.add(document) }
      return counts
    }

    func model(_ order: Int, _ smoothing: NGramSmoothing = .kneserNey) throws -> NGramModel {
      try NGramModel(counts(order: order), smoothing: smoothing)
    }
  }

  private static func smoothing(_ name: String) -> NGramSmoothing {
    switch name {
    case "kneserNey": .kneserNey
    case "modifiedKneserNey": .modifiedKneserNey
    default: .addK(0.5)
    }
  }

  @Test func probabilitiesAreThoseOfTheFormulas() throws {
    let golden = try Golden.read()
    #expect(golden.cases.count == 12)
    for item in golden.cases {
      let model = try golden.model(item.order, Self.smoothing(item.smoothing))
      let discounts = model.configuration.discounts.map { [$0.one, $0.two, $0.more] }
      #expect(discounts.count == item.discounts.count)
      for (found, expected) in zip(discounts.joined(), item.discounts.joined()) {
        #expect(abs(found - expected) < 1e-12)
      }
      for (prefix, expected) in zip(golden.prefixes, item.rows) {
        let row = model.probabilities(after: prefix)
        #expect(abs(row.reduce(0, +) - 1) < 1e-12)
        for token in row.indices {
          #expect(abs(row[token] - expected[token]) < 1e-6, "\(item.order) \(prefix) \(token)")
          let parts = model.parts(of: Int32(token), after: prefix)
          #expect(parts.count == item.order + 1 && parts.allSatisfy { $0 >= 0 })
          #expect(abs(parts.reduce(0, +) - row[token]) < 1e-12)
        }
      }
    }
  }

  @Test func readerAndLossSayWhatTheProbabilitiesSay() throws {
    let golden = try Golden.read()
    let model = try golden.model(3)
    let document = golden.documents[7]
    let reader = try model.makeReader()
    var nats = 0.0
    for index in 0..<document.count - 1 {
      let scores = try reader.append([document[index]])
      let row = model.probabilities(after: Array(document[...index]))
      for (score, probability) in zip(scores, row) {
        #expect(abs(exp(Double(score)) - probability) < 1e-6)
      }
      nats -= log(row[Int(document[index + 1])])
    }
    let sequence = TrainingSequence(tokens: document)
    #expect(
      abs(try model.loss(of: [sequence]) - nats / Double(document.count - 1)) < 1e-12)
    #expect(throws: ModelError.self) { try reader.append([7]) }
    #expect(throws: ModelError.emptyInput) { try model.loss(of: []) }
  }

  @Test(arguments: [3, 4])
  func nothingPredictsTheBoundaryBeforeATextHoweverManyThereAre(order: Int) throws {
    // As many tokens as numbers of 13 bits: the boundary is the first of 14.
    var counts = try NGramCounts(order: order, vocabularySize: 8192)
    try counts.add([5, 6, 5, 6, 7])
    try counts.add([5, 8191, 0])
    let model = try NGramModel(counts, smoothing: .kneserNey)
    for prefix: [Int32] in [[], [5], [9, 9]] {
      #expect(abs(model.probabilities(after: prefix).reduce(0, +) - 1) < 1e-12)
    }
    try withTemporaryFolder { folder in
      try HuggingFaceFolder.write(model, to: folder)
      #expect(try HuggingFaceFolder.readNGram(at: folder).runCounts == model.runCounts)
    }
  }

  @Test func readerAndScoresAlongATextAgree() throws {
    let golden = try Golden.read()
    let model = try golden.model(3)
    let reader = try model.makeReader()
    let scores = try golden.documents[3].flatMap { try reader.append([$0]) }
    #expect(try model.scores(along: golden.documents[3]) == scores)
    #expect(throws: ModelError.emptyInput) { try model.scores(along: []) }
  }

  @Test func longerRunsPredictTheTextTheyWereCountedInBetter() throws {
    let golden = try Golden.read()
    let sequences = golden.documents.map { TrainingSequence(tokens: $0) }
    let losses = try (1...4).map { try golden.model($0).loss(of: sequences) }
    #expect(losses == losses.sorted(by: >))
  }

  @Test func aTextIsDrawnFromTheModel() throws {
    let model = try Golden.read().model(3)
    let sampler = Sampler(temperature: 1, seed: 5)
    let first = try model.makeReader().write(after: [0], limit: 30, sampler: sampler)
    let again = try model.makeReader().write(after: [0], limit: 30, sampler: sampler)
    #expect(first == again && first.count == 30)
  }

  @Test(arguments: [200, 120, 60, 0])
  func prunedModelsFitAndStillSumToOne(bytes: Int) throws {
    let golden = try Golden.read()
    let counts = try golden.counts(order: 3)
    let whole = try NGramModel(counts, smoothing: .modifiedKneserNey)
    #expect(whole.fileBytes > 200)
    let pruned = whole.pruned(toBytes: bytes, counts: counts)
    #expect(pruned.fileBytes <= bytes)
    #expect(whole.pruned(toBytes: whole.fileBytes, counts: counts) == whole)
    for prefix in golden.prefixes {
      let row = pruned.probabilities(after: prefix)
      #expect(abs(row.reduce(0, +) - 1) < 1e-12)
      #expect(row.allSatisfy { $0 > 0 })
    }
    let sequences = golden.documents.map { TrainingSequence(tokens: $0) }
    let single = try golden.model(1).loss(of: sequences)
    if bytes >= 120 { #expect(try pruned.loss(of: sequences) < single) }
  }

  @Test func whatCannotBeCountedIsRefused() throws {
    #expect(throws: ModelError.self) { try NGramCounts(order: 0, vocabularySize: 9) }
    #expect(throws: ModelError.self) { try NGramCounts(order: 5, vocabularySize: 8192) }
    #expect(throws: ModelError.self) { try NGramCounts(order: 2, vocabularySize: 65_536) }
    var counts = try NGramCounts(order: 2, vocabularySize: 9)
    #expect(throws: ModelError.emptyInput) { try NGramModel(counts, smoothing: .kneserNey) }
    #expect(throws: ModelError.self) { try counts.add([3, 9]) }
    #expect(counts.tokenCount == 0)
    try counts.add([3, 3, 3])
    #expect(counts.count(of: [3, 3]) == 2 && counts.runCount == 2)
    #expect(throws: ModelError.self) { try NGramModel(counts, smoothing: .addK(0)) }
  }
}
