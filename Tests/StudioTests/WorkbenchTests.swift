import Foundation
import Models
import Studio
import Testing
import Tokenizers

@Suite struct WorkbenchTests {
  @Test func bytesOfTokensRebuildHostileInputs() throws {
    let workbench = try tinyWorkbench()
    for input in hostileInputs {
      let tokens = workbench.tokens(of: input, addingLanguage: true)
      #expect(tokens.filter { !$0.special }.flatMap(\.bytes) == input)
      #expect(tokens.first?.special == true)
      var position = 0
      for token in tokens where !token.special {
        #expect(token.start == position && token.end == position + token.bytes.count)
        position = token.end
      }
    }
  }

  @Test func textThatLooksSpecialIsOrdinaryText() throws {
    let tokens = try tinyWorkbench().tokens(of: Array("<end>".utf8))
    #expect(tokens.allSatisfy { !$0.special })
    #expect(tokens.count > 1)
  }

  @Test func chineseAndEnglishAreAnnounced() throws {
    let workbench = try tinyWorkbench()
    #expect(workbench.tokens(of: Array("小猫".utf8), addingLanguage: true)[0].text == "<zh>")
    #expect(workbench.tokens(of: Array("A 猫".utf8), addingLanguage: true)[0].text == "<zh>")
    #expect(workbench.tokens(of: Array("cat".utf8), addingLanguage: true)[0].text == "<en>")
    #expect(workbench.tokens(of: [0xE5, 0xB0], addingLanguage: true)[0].text == "<en>")
  }

  @Test func attentionRowsSumToOneAndNeverLookAhead() throws {
    let workbench = try tinyWorkbench()
    for input in hostileInputs + [Array("小猫坐在垫子上，因为它累了。".utf8)] {
      let result = try workbench.attention(of: input)
      let count = result.tokens.count
      #expect(result.weights.count == 2 && result.weights.allSatisfy { $0.count == 4 })
      for map in result.weights.flatMap({ $0 }) {
        for row in 0..<count {
          let weights = map[row * count..<(row + 1) * count]
          #expect(abs(weights.reduce(0, +) - 1) < 1e-5)
          #expect(weights.dropFirst(row + 1).allSatisfy { $0 == 0 })
        }
      }
    }
  }

  @Test func emptyTextIsRefused() throws {
    let workbench = try tinyWorkbench()
    #expect(throws: StudioError.emptyText) { try workbench.attention(of: []) }
    #expect(throws: StudioError.emptyText) { try workbench.embed([]) }
  }

  @Test func longTextIsCutWithANotice() throws {
    let workbench = try tinyWorkbench()
    let text = Array(String(repeating: "小猫坐在垫子上。", count: 12_500).utf8)
    let attention = try workbench.attention(of: text)
    let cut = try #require(attention.truncation)
    #expect(attention.tokens.count == 64 && cut.kept == 64)
    #expect(cut.total == workbench.tokens(of: text, addingLanguage: true).count)
    #expect(attention.tokens[1].start == 0)
    let prediction = try workbench.predict(after: text)
    #expect(prediction.truncation?.keepsEnd == true)
    #expect(prediction.tokens.first?.special == true)
    #expect(prediction.tokens.last?.end == text.count)
    #expect(try workbench.attention(of: Array("短".utf8)).truncation == nil)
  }

  @Test func predictionIsTheSoftmaxOfTheLastRow() throws {
    let workbench = try tinyWorkbench()
    let prediction = try workbench.predict(after: Array("The cat sat".utf8), top: 5)
    let ids = prediction.tokens.compactMap { $0.id.map(Int32.init) }
    let row = Array(try workbench.model.forward(ids).logits.row(ids.count - 1))
    for (one, other) in zip(prediction.logits, row) { #expect(abs(one - other) < 1e-4) }
    let exponentials = prediction.logits.map { exp(Double($0)) }
    let sum = exponentials.reduce(0, +)
    #expect(prediction.next.count == 5)
    for candidate in prediction.next {
      #expect(abs(candidate.probability - exponentials[candidate.id] / sum) < 1e-12)
      #expect(candidate.logit == prediction.logits[candidate.id])
    }
    let probabilities = prediction.next.map(\.probability)
    #expect(probabilities == probabilities.sorted(by: >))
    let highest = try #require(exponentials.max())
    #expect(abs(probabilities[0] - highest / sum) < 1e-12)
  }

  @Test func guessOfSeveralTokensMultipliesTheirProbabilities() throws {
    let workbench = try tinyWorkbench()
    let prefix = Array("The cat sat on".utf8)
    let score = try workbench.score(guess: " the mat", after: prefix)
    #expect(score.tokens.count > 1)
    var text = prefix
    var product = 1.0
    for token in score.tokens {
      let prediction = try workbench.predict(after: text)
      product *= Distribution(logits: prediction.logits).probabilities[try #require(token.id)]
      text += token.bytes
    }
    #expect(abs(score.probability - product) < 1e-4 * product)
    #expect(abs(score.bits + log2(score.probability)) < 1e-9)
    // Without the blank the likelier of the two readings counts.
    #expect(try workbench.score(guess: "the mat", after: prefix).bits <= score.bits)
  }

  @Test func sameSeedWritesTheSameText() throws {
    let workbench = try tinyWorkbench()
    let prompt = Array("The cat".utf8)
    var streamed: [Token] = []
    let sampler = Sampler(temperature: 1, seed: 3)
    let first = try workbench.generate(after: prompt, sampler: sampler, limit: 20) {
      streamed.append($0)
    }
    let again = try workbench.generate(after: prompt, sampler: sampler, limit: 20)
    let other = try workbench.generate(
      after: prompt, sampler: Sampler(temperature: 1, seed: 4), limit: 20)
    #expect(first.tokens == again.tokens && first.tokens == streamed)
    #expect(first.tokens != other.tokens)
    #expect(first.tokens.count <= 20)
    let control = RunControl()
    control.cancel()
    #expect(try workbench.generate(after: prompt, limit: 20, control: control).tokens.isEmpty)
  }

  @Test func sampledTokensFollowTheSeedAndTheDistribution() throws {
    let workbench = try tinyWorkbench()
    let text = Array("The cat".utf8)
    let one = try workbench.sample(after: text, temperature: 1, seed: 1, draw: 0)
    #expect(try workbench.sample(after: text, temperature: 1, seed: 1, draw: 0) == one)
    let cold = try workbench.sample(after: text, temperature: 0.001, seed: 9, draw: 5)
    #expect(cold.id == (try workbench.predict(after: text).next.first?.id))
  }

  @Test func evaluationCountsEveryPredictedToken() throws {
    let workbench = try tinyWorkbench()
    let text = Array("The cat sat.".utf8)
    let evaluation = try workbench.evaluate([text])
    var ids = workbench.tokens(of: text, addingLanguage: true).compactMap { $0.id.map(Int32.init) }
    ids.append(try #require(workbench.endToken))
    let logits = try workbench.model.forward(ids).logits
    var nats = 0.0
    for (position, id) in ids.enumerated().dropFirst() {
      let row = Array(logits.row(position - 1))
      nats -= log(Distribution(logits: row).probabilities[Int(id)])
    }
    #expect(evaluation.tokens == ids.count - 1 && evaluation.bytes == text.count)
    #expect(abs(evaluation.loss - nats / Double(ids.count - 1)) < 1e-4)
    #expect(abs(evaluation.bitsPerByte - nats / log(2) / Double(text.count)) < 1e-3)
  }
}
