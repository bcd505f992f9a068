import Figures
import Foundation
import LabKit
import Labs
import Testing

@Suite struct CacheLabTests {
  private func value(_ session: Session<CacheLab>, _ name: String) throws -> Double {
    try #require(session.lab.metric(name))
  }

  @Test func bothWaysWriteTheSameAndCountTheirPositions() throws {
    var session = Session<CacheLab>()
    for (text, count) in [("The cat", 1), ("小猫坐在", 9), ("Box 3 is", 30)] {
      session.set("text", text)
      session.set("count", Double(count))
      let prompt = try value(session, "prompt-tokens")
      let n = Double(count)
      #expect(try value(session, "same-tokens") == 1)
      #expect(try value(session, "tokens") == n)
      #expect(try value(session, "cached-positions") == prompt + n - 1)
      #expect(try value(session, "uncached-positions") == n * prompt + n * (n - 1) / 2)
    }
  }

  @Test func theCacheHoldsTwoVectorsForEachPositionAndLayer() throws {
    var session = Session<CacheLab>()
    session.set("count", 12)
    // Two layers of width 32 in float32.
    #expect(try value(session, "bytes-per-token") == 2 * 2 * 32 * 4)
    let positions = try value(session, "cached-positions")
    #expect(try value(session, "cache-bytes") == positions * 512)
  }

  @Test func theCurvesShowWhatWasChosen() throws {
    var session = Session<CacheLab>()
    session.set("count", 10)
    let asked = session.started.count
    func chart(_ shows: String) throws -> LineChart {
      session.set("shows", shows)
      guard
        case .lineChart(let chart)? = session.lab.panels.first(where: { $0.id == "curves" })?.figure
      else { throw CancellationError() }
      return chart
    }
    let positions = try chart("positions")
    #expect(positions.series[0].points.dropFirst().allSatisfy { $0.y == 1 })
    let climbing = positions.series[1].points.map(\.y)
    #expect(zip(climbing, climbing.dropFirst()).allSatisfy { $1 == $0 + 1 })
    #expect(try chart("time").series.allSatisfy { $0.points.allSatisfy { $0.y > 0 } })
    let kept = try chart("bytes").series[0].points.map(\.y)
    let bytes = try value(session, "cache-bytes")
    #expect(kept == kept.sorted() && kept.last == bytes / 1024)
    #expect(session.started.count == asked)
  }

  @Test func moreTokensThanTheContextHoldsCutTheBeginning() throws {
    var session = Session<CacheLab>()
    session.set("count", 128)
    #expect(try value(session, "cached-positions") <= 64)
    #expect(try value(session, "same-tokens") == 1)
    #expect(session.lab.panels.contains { $0.id == "notice" })
  }
}
