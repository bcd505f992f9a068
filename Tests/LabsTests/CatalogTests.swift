import Figures
import Foundation
import LabKit
import Labs
import Testing

@Suite struct CatalogTests {
  @Test func namesAreThoseOfTheLessons() {
    #expect(
      labCatalog.map { $0.id } == [
        "next-token", "history", "sizes", "bpe", "embedding-map", "attention", "sampling", "beam",
        "kv-cache",
        "lora",
      ])
  }

  @Test func everyLabAnswersItsMetricsAndNoOthers() {
    for type in labCatalog { check(type) }
  }

  private func check<L: Lab>(_ type: L.Type) {
    let session = Session<L>()
    #expect(Set(L.metricNames).count == L.metricNames.count)
    #expect(session.lab.metric("no-such-metric") == nil)
    for name in L.metricNames {
      let title = L.metricTitle(name)
      // The narrowest live pane has a line of 46 columns for it, its value and its bound.
      #expect(title.map { $0.zh.count <= 18 && $0.en.count <= 26 } == true, "\(L.id) \(name)")
    }
    #expect(L.metricTitle("no-such-metric") == nil)
    #expect(L.metricNames.filter { session.lab.metric($0) != nil }.count >= 4, "\(L.id)")
  }

  @Test func keysAreUniqueWithinALab() {
    for type in labCatalog {
      let controls = type.init().controls
      let keys = controls.flatMap(\.keys)
      #expect(Set(keys).count == keys.count, "\(type.id)")
      #expect(Set(controls.map(\.id)).count == controls.count, "\(type.id)")
      for control in controls {
        // The footer has room for short names only.
        #expect(control.label.zh.count <= 6 && control.label.en.count <= 14, "\(control.id)")
        if case .number = control.kind { #expect(control.keys.count == 2, "\(control.id)") }
      }
    }
  }

  @Test func everyControlTakesItsOwnValueAndRefusesAnother() {
    for type in labCatalog { checkInputs(type) }
  }

  private func checkInputs<L: Lab>(_ type: L.Type) {
    let lab = L()
    for control in lab.controls {
      let (right, wrong): (ControlValue, ControlValue) =
        switch control.kind {
        case .trigger: (.trigger, .number(1))
        case .toggle(let flag): (.flag(!flag), .trigger)
        case .number(let value, _, _): (.number(value), .text("x"))
        case .choice(let value, _): (.text(value), .text("no such option"))
        case .text(let value, _, _, _): (.text(value), .number(1))
        case .part: (.part(row: 0, column: 0), .trigger)
        }
      #expect(lab.action(for: ControlInput(control.id, right)) != nil, "\(L.id) \(control.id)")
      #expect(lab.action(for: ControlInput(control.id, wrong)) == nil, "\(L.id) \(control.id)")
      if case .number = control.kind {
        for extreme in [Double.nan, .infinity, 1e300, -1e300] {
          var copy = lab
          _ = copy.apply(ControlInput(control.id, .number(extreme)))
        }
      }
    }
    #expect(lab.action(for: ControlInput("no-such-control", .trigger)) == nil)
  }

  @Test func codingKeepsWhatWasChosen() throws {
    for type in labCatalog { try checkCoding(type) }
  }

  private func checkCoding<L: Lab>(_ type: L.Type) throws {
    var session = Session<L>()
    for control in session.lab.controls {
      if case .text(_, _, _, let isLive) = control.kind, isLive {
        session.set(control.id, "小鸟 x => y")
      }
      if case .toggle(let flag) = control.kind { session.set(control.id, .flag(!flag)) }
    }
    let data = try JSONEncoder().encode(session.lab)
    let decoded = Session(try JSONDecoder().decode(L.self, from: data))
    #expect(decoded.lab.controls.map(\.kind) == session.lab.controls.map(\.kind), "\(L.id)")
    #expect(
      try JSONDecoder().decode(L.self, from: data) == (try JSONDecoder().decode(L.self, from: data))
    )
  }

  @Test func missingModelIsSaidAndNothingElseIsShown() {
    for type in labCatalog where type.id != "bpe" { checkMissing(type) }
  }

  private func checkMissing<L: Lab>(_ type: L.Type) {
    var session = Session<L>()
    session.set("model", "no-such-model")
    let text = session.lab.panels.compactMap { panel -> String? in
      guard case .facts(let facts) = panel.figure, panel.id == "notice" else { return nil }
      return facts.lines.compactMap {
        if case .sentence(let phrase, _) = $0 { phrase.en } else { nil }
      }.joined()
    }.joined()
    #expect(text.contains("no-such-model"), "\(L.id)")
    #expect(!session.failures.isEmpty)
  }
}
