import Figures
import Foundation
import LabKit
import Labs
import Models
import Studio
import Testing

@Suite struct HistoryLabTests {
  private static let names = [
    "ngram": "story-ngram", "nnlm": "story-nnlm", "lstm": "story-lstm", "transformer": "story-gpt",
  ]

  private func value(_ session: Session<HistoryLab>, _ name: String) throws -> Double {
    try #require(session.lab.metric(name))
  }

  private func panel(_ session: Session<HistoryLab>, _ id: String) throws -> Panel {
    try #require(session.lab.panels.first { $0.id == id })
  }

  private func chart(_ session: Session<HistoryLab>) throws -> LineChart {
    guard case .lineChart(let chart) = try panel(session, "curves").figure else {
      throw CancellationError()
    }
    return chart
  }

  @Test func everyModelIsMeasuredOnTheSameText() throws {
    var session = Session<HistoryLab>()
    for text in ["The cat sat on the mat", "小猫坐在垫子上，因为它累了。"] {
      session.set("text", text)
      #expect(try value(session, "models") == 4)
      #expect(try value(session, "bytes") == Double(text.utf8.count))
      for (era, name) in Self.names {
        let along = try library.predictor(name).follow(Array(text.utf8), limit: 64)
        #expect(try value(session, era + "-bits-per-byte") == along.bitsPerByte)
      }
      let gap =
        try value(session, "ngram-bits-per-byte")
        - value(session, "transformer-bits-per-byte")
      #expect(try value(session, "ngram-gap") == gap)
      // Random weights know nothing; counts and training do.
      #expect(try value(session, "lstm-gap") > 1 && value(session, "nnlm-gap") > 1)
    }
  }

  @Test func linesEndAtTheBitsOfTheWholeText() throws {
    var session = Session<HistoryLab>()
    session.set("text", "The cat sat on the mat")
    session.set("shows", "bits")
    let asked = session.started.count
    let sums = try chart(session).series
    session.set("curve", "each")
    let each = try chart(session).series
    #expect(session.started.count == asked, "looking computes nothing")
    #expect(sums.map { $0.name.en } == ["3-gram", "NNLM", "LSTM", "Transformer"])
    for (sum, one) in zip(sums, each) {
      let era = try #require(
        zip(["ngram", "nnlm", "lstm", "transformer"], sums).first {
          $0.1.name == sum.name
        }?.0)
      let last = try #require(sum.points.last)
      #expect(last.x == (try value(session, "bytes")))
      #expect(abs(last.y - one.points.reduce(0) { $0 + $1.y }) < 1e-9)
      let bits = try value(session, era + "-bits-per-byte") * last.x
      #expect(abs(last.y - bits) < 1e-9)
      let ys = sum.points.map { $0.y }
      #expect(ys == ys.sorted())
    }
  }

  @Test func selectedTokenIsComparedAcrossModels() throws {
    var session = Session<HistoryLab>()
    session.set("text", "The cat sat")
    session.set("shows", "bits")
    let along = try library.load("story-gpt").follow(Array("The cat sat".utf8), limit: 64)
    for (index, step) in along.steps.enumerated() {
      session.set("select", Double(index))
      #expect(try value(session, "transformer-token-bits") == step.bits)
      guard case .table(let table) = try panel(session, "here").figure else { return }
      #expect(table.rows.count == 4)
      #expect(table.rows.last?.last?.hasPrefix(step.favourite.label) == true)
    }
  }

  @Test func eachModelWritesOnAndTheSameSeedWritesTheSameAgain() throws {
    var session = Session<HistoryLab>()
    func written() throws -> [[String]] {
      try Self.names.keys.sorted().map { era in
        guard case .tokenStrip(let strip) = try panel(session, "text-" + era).figure else {
          throw CancellationError()
        }
        return strip.tokens.map { $0.label }
      }
    }
    session.set("text", "The cat")
    let greedy = try written()
    #expect(Set(greedy).count > 1)
    session.set("draw", .flag(true))
    let first = try written()
    session.set("seed", 2)
    let second = try written()
    session.set("seed", 1)
    #expect(try written() == first && first != second && first != greedy)
    session.set("draw", .flag(false))
    #expect(try written() == greedy)
  }

  @Test func eachViewShowsEveryModel() throws {
    var session = Session<HistoryLab>()
    let asked = session.started.count
    let views = [
      "texts": ["text-ngram", "text-nnlm", "text-lstm", "text-transformer"],
      "next": ["next-ngram", "next-nnlm", "next-lstm", "next-transformer"],
      "bits": ["bits", "curves", "tokens", "here"],
    ]
    for (shows, ids) in views {
      session.set("shows", shows)
      #expect(session.lab.panels.map { $0.id } == ids)
    }
    #expect(session.started.count == asked)
    session.set("text", "")
    for (shows, ids) in ["texts": 4, "next": 4, "bits": 0] {
      session.set("shows", shows)
      #expect(session.lab.panels.count == ids, "nothing to pay for an empty text")
    }
  }

  @Test func tokenLookedAtFirstIsTheOneWhereALongMemorySavesMost() throws {
    var session = Session<HistoryLab>()
    session.set("text", "The cat sat on the mat because it was tired.")
    let bytes = Array("The cat sat on the mat because it was tired.".utf8)
    let long = try library.predictor("story-gpt").follow(bytes, limit: 64).steps
    let short = try library.predictor("story-ngram").follow(bytes, limit: 64).steps
    let savings = zip(short, long).map { $0.bits - $1.bits }
    let saved = try value(session, "ngram-token-bits") - value(session, "transformer-token-bits")
    #expect(saved == savings.max())
    let surest = zip(savings, long).filter { $1.bits <= 1 }.map { $0.0 }.max() ?? 0
    #expect(try value(session, "memory-gain") == max(0, surest))
  }

  @Test func whatIsMissingIsSaidAndTheOthersAreCompared() throws {
    let bare = ModelLibrary(folders: [])
    bare.add(try library.load("story-gpt"))
    bare.add(try library.model("story-ngram"))
    let context = JobContext(
      models: bare, datasets: nil, control: RunControl(), report: { _ in })
    var lab = HistoryLab()
    for case .start(let id, let job as any StudioJob) in lab.resume() {
      let answer = try job.run(in: context)
      for case .start(let next, let writing as any StudioJob) in lab.receive(
        JobMessage(job: id, content: .finished(answer)))
      {
        let text = try writing.run(in: context)
        _ = lab.receive(JobMessage(job: next, content: .finished(text)))
      }
    }
    #expect(lab.metric("models") == 2 && lab.metric("lstm-gap") == nil)
    #expect(lab.metric("ngram-gap") != nil)
    guard case .facts(let facts)? = lab.panels.first(where: { $0.id == "notice" })?.figure,
      case .sentence(let phrase, .warning)? = facts.lines.first
    else {
      Issue.record("nothing is said")
      return
    }
    #expect(phrase.en.contains("story-nnlm, story-lstm"))
    #expect(phrase.zh.contains("story-nnlm、story-lstm"))
  }

  @Test func aKeystrokeCallsOffWhatWasToFollowTheOldText() {
    var lab = HistoryLab()
    let effects = lab.update(.type("小"))
    let cancelled = effects.compactMap { effect -> JobID? in
      if case .cancel(let id) = effect { id } else { nil }
    }
    let started = effects.compactMap { effect -> JobID? in
      if case .start(let id, _) = effect { id } else { nil }
    }
    #expect(cancelled.map { $0.name }.sorted() == Self.names.keys.sorted().map { "write-" + $0 })
    #expect(started.map { $0.name }.sorted() == Self.names.keys.sorted().map { "read-" + $0 })
  }

  @Test func textLongerThanTheContextIsCutForAllAlike() throws {
    var session = Session<HistoryLab>()
    session.set("text", String(repeating: "The cat sat on the mat. ", count: 30))
    #expect(try value(session, "tokens") == 63)
    let bytes = try value(session, "bytes")
    session.set("shows", "bits")
    #expect(try chart(session).series.allSatisfy { $0.points.last?.x == bytes })
    #expect(session.lab.panels.first?.id == "notice")
  }
}
