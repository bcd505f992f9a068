import Curriculum
import Foundation
import Testing

/// The histories of `Scripts/golden/fsrs_histories.py`.
struct FSRSHistories: Decodable {
  struct Group: Decodable, CustomTestStringConvertible {
    var name: String
    var retention: Double
    var learning: [Int]
    var relearning: [Int]
    var maximum: Int
    /// Rows of rating, review, state, step, due, stability, difficulty.
    var histories: [[[Double]]]

    var testDescription: String { name }
  }

  var fsrs: String
  var parameters: [Double]
  var groups: [Group]

  static let stored: FSRSHistories? = {
    let folder = URL(fileURLWithPath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent()
    let data = try? Data(contentsOf: folder.appending(path: "Golden/review/fsrs.json"))
    return data.flatMap { try? JSONDecoder().decode(FSRSHistories.self, from: $0) }
  }()
}

struct FSRSTests {
  @Test func parametersAreThoseOfThePackage() throws {
    let stored = try #require(FSRSHistories.stored)
    #expect(stored.fsrs == "6.3.2")
    #expect(stored.parameters == FSRS.defaultParameters)
    #expect(stored.groups.count == 6)
  }

  @Test(arguments: FSRSHistories.stored?.groups ?? [])
  func everyReviewOfAHistoryGivesWhatThePackageGives(_ group: FSRSHistories.Group) throws {
    let scheduler = FSRS(
      desiredRetention: group.retention, learningSteps: group.learning,
      relearningSteps: group.relearning, maximumInterval: group.maximum)
    for (place, history) in group.histories.enumerated() {
      var card = FSRS.Card(due: Timestamp(seconds: Int(history[0][1])))
      for (number, row) in history.enumerated() {
        let rating = try #require(FSRS.Rating(rawValue: Int(row[0])))
        card = scheduler.review(card, rating, at: Timestamp(seconds: Int(row[1])))
        let memory = try #require(card.memory)
        let here: Comment = "history \(place), review \(number)"
        #expect(card.phase.row == [Int(row[2]), Int(row[3])], here)
        #expect(card.due.seconds == Int(row[4]), here)
        #expect(card.lastReview?.seconds == Int(row[1]), here)
        #expect(abs(memory.stability - row[5]) <= 1e-9 * row[5], here)
        #expect(abs(memory.difficulty - row[6]) <= 1e-9 * row[6], here)
      }
    }
  }

  @Test func rememberingFallsToTheDesiredRetentionWhenACardIsDue() throws {
    let scheduler = FSRS()
    var card = FSRS.Card(due: Timestamp(seconds: 0))
    #expect(scheduler.retrievability(of: card, at: card.due) == 0)
    for _ in 0..<5 { card = scheduler.review(card, .good, at: card.due) }
    let last = try #require(card.lastReview)
    #expect(scheduler.retrievability(of: card, at: last) == 1)
    #expect(abs(scheduler.retrievability(of: card, at: card.due) - 0.9) < 0.001)
    let memory = try #require(card.memory)
    let stable = Timestamp(seconds: last.seconds + Int(memory.stability.rounded()) * 86_400)
    #expect(abs(scheduler.retrievability(of: card, at: stable) - 0.9) < 0.001)
  }

  @Test func aHigherRetentionAsksSooner() {
    func interval(_ retention: Double) -> Int {
      let scheduler = FSRS(desiredRetention: retention)
      var card = FSRS.Card(due: Timestamp(seconds: 0))
      for _ in 0..<4 { card = scheduler.review(card, .good, at: card.due) }
      return card.due.seconds - (card.lastReview?.seconds ?? 0)
    }
    #expect(interval(0.95) < interval(0.9))
    #expect(interval(0.9) < interval(0.8))
  }
}

extension FSRS.Phase {
  /// State and step as the package numbers them.
  fileprivate var row: [Int] {
    switch self {
    case .learning(let step): [1, step]
    case .review: [2, -1]
    case .relearning(let step): [3, step]
    }
  }
}
