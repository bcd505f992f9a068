import Corpora
import Testing

/// A sum that is kept for validation is kept in both languages, or it could be learned from the
/// other one.
@Suite struct HeldOutSumTests {
  private struct Sum: Hashable {
    let isMinus: Bool
    let left: Int
    let right: Int
  }

  @Test(arguments: StoryLanguage.allCases)
  func aSumKeptFromOneLanguageStandsNowhereInTheOther(language: StoryLanguage) {
    let held = Set(records(language, .validation, draws: 400).flatMap(Self.cast))
    #expect(held.count >= 8)
    let other: StoryLanguage = language == .zh ? .en : .zh
    var told: Set<Sum> = []
    for record in records(other, .training, draws: 1_000) {
      told.formUnion(Self.cast(record))
      told.formUnion(Self.read(String(decoding: record.bytes, as: UTF8.self), other))
    }
    #expect(told.intersection(held) == [])
    #expect(told.count > 200)
  }

  /// Otherwise the reading below would prove nothing.
  @Test func sumsAreReadInDigitsAndInWords() {
    let sum = Sum(isMinus: false, left: 11, right: 2)
    let difference = Sum(isMinus: true, left: 20, right: 3)
    for (text, language, expected) in [
      ("问：11 + 2 等于几？答：13。", StoryLanguage.zh, sum), ("十一加二等于十三。", .zh, sum),
      ("十一加上二是十三。", .zh, sum), ("十一和二合起来是十三。", .zh, sum), ("二十减三等于十七。", .zh, difference),
      ("二十减去三是十七。", .zh, difference), ("11 + 2 = 13.", .en, sum),
      ("Eleven plus two is thirteen.", .en, sum), ("Eleven and two make thirteen.", .en, sum),
      ("What is twenty minus three?", .en, difference), ("20 - 3 = 17", .en, difference),
    ] {
      #expect(Self.read(text, language) == [expected], "\(text)")
    }
  }

  /// Every fact, and those about sums often.
  private func records(
    _ language: StoryLanguage, _ split: StorySplit, draws: Int
  ) -> [StoryRecord] {
    let generator = StoryGenerator(grammar: shippedGrammar, seed: 61, split: split)
    return shippedGrammar.units(language).filter { !$0.isPlot }.flatMap { unit in
      (0..<(unit.family == "sum" ? draws : draws / 20)).compactMap {
        generator.record(index: $0, language: language, unit: unit.name)
      }
    }
  }

  /// The sums that units were cast for, word problems as well.
  private static func cast(_ record: StoryRecord) -> [Sum] {
    record.units.compactMap { unit in
      let parts = (unit.heldCombination ?? "").split(separator: "|")
      guard parts.count == 3, parts[0] == "sum" || parts[0] == "minus", let left = Int(parts[1]),
        let right = Int(parts[2])
      else { return nil }
      return Sum(isMinus: parts[0] == "minus", left: left, right: right)
    }
  }

  // MARK: - Reading

  /// The sums that a text spells out.
  private static func read(_ text: String, _ language: StoryLanguage) -> Set<Sum> {
    let tokens = tokens(text, language)
    let numbers = numbers[language, default: [:]]
    var sums: Set<Sum> = []
    for index in tokens.indices.dropLast(2) {
      guard let left = Int(tokens[index]) ?? numbers[tokens[index]],
        let right = Int(tokens[index + 2]) ?? numbers[tokens[index + 2]]
      else { continue }
      let following = index + 3 < tokens.count ? tokens[index + 3] : ""
      switch tokens[index + 1] {
      case "+", "plus", "加", "加上": sums.insert(Sum(isMinus: false, left: left, right: right))
      case "-", "minus", "减", "减去": sums.insert(Sum(isMinus: true, left: left, right: right))
      case "and" where following == "make", "和" where following.hasPrefix("合起来"):
        sums.insert(Sum(isMinus: false, left: left, right: right))
      default: break
      }
    }
    return sums
  }

  /// English words; Chinese numerals and what stands between them.
  private static func tokens(_ text: String, _ language: StoryLanguage) -> [String] {
    guard language == .zh else {
      return text.lowercased().split { " .,?!\"\n".contains($0) }.map(String.init)
    }
    var tokens: [String] = []
    var wasNumeral = false
    for character in text where character != " " {
      let isNumeral = "零一二三四五六七八九十0123456789".contains(character)
      if isNumeral == wasNumeral, !tokens.isEmpty {
        tokens[tokens.count - 1].append(character)
      } else {
        tokens.append(String(character))
      }
      wasNumeral = isNumeral
    }
    return tokens
  }

  private static let numbers: [StoryLanguage: [String: Int]] = {
    var table: [StoryLanguage: [String: Int]] = [:]
    for language in StoryLanguage.allCases {
      for word in shippedGrammar.words(language) where word.className == "number" {
        table[language, default: [:]][word.text] = word.attributes["value"].flatMap { Int($0) }
      }
    }
    return table
  }()
}
