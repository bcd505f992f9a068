import App
import Curriculum
import Display
import Figures
import Foundation
import LabKit
import Testing

struct SettingsTests {
  func saved(_ driver: AppDriver) -> [Settings] {
    driver.effects.compactMap { if case .saveSettings(let settings) = $0 { settings } else { nil } }
  }

  @Test func everySettingCanBeWalkedThroughAndComesBack() {
    var driver = AppDriver()
    driver.type(",")
    #expect(driver.shows("Settings"))
    for name in Settings.Name.allCases {
      let before = driver.app.settings.text(of: name)
      driver.press(.right)
      #expect(driver.app.settings.text(of: name) != before, "\(name)")
      driver.press(.left)
      #expect(driver.app.settings.text(of: name) == before, "\(name)")
      driver.press(.down)
    }
    #expect(saved(driver).count == 2 * Settings.Name.allCases.count)
    driver.press(.escape)
    #expect(driver.shows("GlassBox"))
  }

  @Test func aSettingTakesEffectAtOnce() {
    var driver = AppDriver()
    #expect(driver.shows("█") || driver.shows("░"))
    driver.type(",")
    for _ in 0..<4 { driver.press(.down) }
    driver.press(.right, .escape)
    #expect(!driver.shows("░") && driver.app.appearance.isASCII)
    driver.type(":set colors none")
    driver.press(.enter)
    #expect(driver.app.appearance.colors == .none)
    #expect(driver.app.view().surface.appearance == driver.app.appearance)
    driver.type(":set palette high-contrast")
    driver.press(.enter)
    #expect(driver.app.appearance.scheme == .highContrast)
    driver.type(":theme light")
    driver.press(.enter)
    #expect(driver.app.appearance.theme == .light)
  }

  @Test func theScreenIsReturnedToWhereItWasOpened() {
    var driver = AppDriver(entry: .lesson("05-counting"))
    driver.press(.right)
    driver.type(",")
    driver.press(.escape)
    #expect(driver.shows("count 4.0"))
  }

  @Test func whatTheEnvironmentDecidesCannotBeChangedAndSaysWho() {
    let overrides = Settings.overrides(environment: [
      "NO_COLOR": "1", "GLASSBOX_ASCII": "", "GLASSBOX_AMBIGUOUS_WIDTH": "2",
    ])
    #expect(overrides.map(\.name) == [.colors, .ambiguousWidth])
    var driver = AppDriver(overrides: overrides)
    #expect(driver.app.appearance.colors == .none)
    driver.type(",")
    #expect(driver.shows("set by NO_COLOR"))
    driver.press(.down, .down, .down, .right)
    #expect(driver.shows("NO_COLOR decides this"))
    #expect(saved(driver).isEmpty)
    driver.type(":set colors 256")
    driver.press(.enter)
    #expect(driver.shows("NO_COLOR decides this"))
  }

  @Test func coloursAreNeverMoreThanTheTerminalHas() {
    var settings = Settings()
    _ = settings.set(.colors, "256")
    #expect(settings.appearance(on: Appearance(colors: .eight)).colors == .eight)
    #expect(settings.appearance(on: Appearance(colors: .direct)).colors == .indexed)
    #expect(Settings().appearance(on: Appearance(colors: .direct)).colors == .direct)
  }

  @Test func unknownMembersAreKeptAndBadValuesAreNamed() {
    let members: [String: JSONValue] = [
      "language": .string("both"), "cards": .number(30), "retention": .number(2),
      "theme": .string("pink"), "future": .object(["a": .array([.null])]),
    ]
    let (settings, problems) = Settings.read(members)
    #expect(settings.language == .both)
    #expect(settings.cardsPerSession == 30)
    #expect(settings.desiredRetention == 0.9)
    #expect(problems.map(\.name) == [.theme, .retention])
    var changed = settings
    let isSet = changed.set(.theme, "light")
    #expect(isSet)
    let written = changed.written(into: members, since: settings)
    #expect(written["future"] == members["future"])
    #expect(written["retention"] == .number(2))
    #expect(Settings.read(written).0 == changed)
  }

  @Test func everyValueOnOfferCanBeReadBack() {
    for name in Settings.Name.allCases {
      for value in Settings.values(of: name) {
        var settings = Settings()
        let isSet = settings.set(name, value)
        #expect(isSet, "\(name) \(value)")
        let (again, problems) = Settings.read(
          settings.written(into: [:], since: Settings()))
        #expect(again == settings)
        #expect(problems.isEmpty)
      }
    }
  }

  @Test func turningTheMouseOffIsPassedOn() {
    var driver = AppDriver()
    driver.type(":set mouse off")
    driver.press(.enter)
    let orders = driver.effects.compactMap { if case .setMouse(let on) = $0 { on } else { nil } }
    #expect(orders == [false])
  }

  @Test func aSettingThatCouldNotBeStoredIsTold() {
    var driver = AppDriver()
    driver.send(.settingsFailed(Phrase(zh: "只读", en: "The folder is read-only.")))
    #expect(driver.shows("The folder is read-only."))
  }

  @Test func clickingAValueSetsIt() throws {
    var driver = AppDriver()
    driver.type(",")
    try driver.click("high-contrast")
    #expect(driver.app.settings.palette == .highContrast)
  }

  @Test func thePublishedSchemaListsTheSettingsAndTheirValues() throws {
    let folder = (#filePath as NSString).deletingLastPathComponent
    let data = try Data(
      contentsOf: URL(filePath: folder + "/../../datasets/schema/config.json"))
    let schema = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
    let members = try #require(schema["properties"] as? [String: [String: Any]])
    #expect(Set(members.keys) == Set(Settings.Name.allCases.map(\.rawValue)))
    for name in Settings.Name.allCases {
      guard let allowed = members[name.rawValue]?["enum"] as? [Any] else { continue }
      #expect(allowed.map { "\($0)" } == Settings.values(of: name), "\(name)")
    }
    let cards = try #require(members["cards"])
    for bound in [cards["minimum"], cards["maximum"]] {
      var settings = Settings()
      let isSet = settings.set(.cards, "\(try #require(bound as? Int))")
      #expect(isSet)
    }
  }

  // MARK: Snapshots

  @Test(arguments: ScreenSnapshotTests.cases)
  func settings(_ columns: Int, _ rows: Int, _ language: Language) throws {
    var driver = AppDriver(columns: columns, rows: rows, language: language)
    driver.type(",")
    let name = "settings-\(columns)-\(language.rawValue)"
    try expectSnapshot(driver.screen, name)
    try expectSnapshot(driver.app.view().surface.styledText() + "\n", name + "-styles")
    var plain = AppDriver(
      columns: columns, rows: rows, language: language,
      overrides: Settings.overrides(environment: ["NO_COLOR": "1"]))
    plain.type(",")
    try expectSnapshot(plain.screen, name + "-none")
  }

  @Test(arguments: ScreenSnapshotTests.sizes)
  func bothLanguages(_ columns: Int, _ rows: Int) throws {
    var driver = AppDriver(columns: columns, rows: rows, entry: .lesson("05-counting"))
    driver.type("t")
    try expectSnapshot(driver.screen, "both-\(columns)")
  }

  // MARK: Languages

  @Test func bothLanguagesShowEachParagraphTwice() {
    var driver = AppDriver(entry: .lesson("00-welcome"))
    driver.type("t")
    #expect(driver.app.settings.language == .both)
    #expect(driver.shows("│"))
    let zh = driver.place(of: "词元")
    let en = driver.place(of: "│")
    #expect(zh != nil && en != nil)
    driver.type("t")
    #expect(driver.app.settings.language == .zh)
  }

  @Test func theLanguageOfTheCommandLineIsOnlyWhereTheRunBegins() {
    var driver = AppDriver(
      overrides: [Settings.Override(.language, "en", source: "--lang")])
    driver.type(":lang zh")
    driver.press(.enter)
    #expect(driver.shows("按键"))
    #expect(saved(driver).last?.language == .zh)
  }

  @Test func theTextStaysAtItsPlaceWhenTheLanguageChanges() {
    var driver = AppDriver(columns: 64, rows: 16, entry: .lesson("05-counting"))
    driver.press(.tab, .down)
    driver.type("ttt")
    #expect(driver.shows("step 1 of 4"))
    driver.type("tttttt")
    #expect(driver.shows("step 1 of 4"))
  }
}
