import Foundation

/// A Chinese text with its reading, against which letters are matched: `zhuyili`, `zyl`, `zhuyl`.
package struct Pinyin: Sendable, Equatable {
  /// Without tones and in lower case, ü as v: one for each Chinese character and for each word in Latin
  /// letters.
  let syllables: [[UInt8]]
  /// The characters of the text that each stands for.
  let places: [Range<Int>]
  private let areHan: [Bool]

  /// Nil when the reading has more or fewer syllables than the text.
  package init?(of text: String, reading: String) {
    let characters = Array(text)
    let places = Self.units(of: characters)
    let syllables = reading.split(separator: " ").map { Array(Self.plain(String($0)).utf8) }
    guard syllables.count == places.count, !syllables.contains(where: \.isEmpty) else {
      return nil
    }
    self.syllables = syllables
    self.places = places
    areHan = places.map { characters[$0.lowerBound].isHan }
  }

  /// A unit for each Chinese character and for each run of other letters and digits.
  static func units(of text: [Character]) -> [Range<Int>] {
    var units: [Range<Int>] = []
    for (place, character) in text.enumerated() {
      if character.isHan {
        units.append(place..<place + 1)
      } else if character.isLatin {
        if let last = units.last, last.upperBound == place, text[place - 1].isLatin {
          units[units.count - 1] = last.lowerBound..<place + 1
        } else {
          units.append(place..<place + 1)
        }
      }
    }
    return units
  }

  /// `lǜ` becomes `lv`.
  package static func plain(_ syllable: String) -> String {
    var result = ""
    for scalar in syllable.decomposedStringWithCanonicalMapping.unicodeScalars {
      if scalar.value == 0x308, result.last == "u" {
        result.removeLast()
        result.append("v")
      } else if !(0x300...0x36F).contains(scalar.value) {
        result.unicodeScalars.append(scalar)
      }
    }
    return result.lowercased()
  }

  /// The characters whose reading is what was typed; nil when there are none.
  ///
  /// A syllable is typed whole or by its initial (`z` or `zh`), the last one as far as one got.
  /// - Parameter typed: lower-case letters and digits, at least two.
  package func match(_ typed: [UInt8]) -> Range<Int>? {
    guard typed.count >= 2 else { return nil }
    for start in syllables.indices {
      if let end = end(of: typed[...], from: start) {
        return places[start].lowerBound..<places[end - 1].upperBound
      }
    }
    return nil
  }

  private func end(of typed: ArraySlice<UInt8>, from place: Int) -> Int? {
    if typed.isEmpty { return place }
    guard place < syllables.count else { return nil }
    let syllable = syllables[place]
    var common = 0
    while common < min(syllable.count, typed.count),
      Self.areEqual(typed[typed.startIndex + common], syllable[common])
    {
      common += 1
    }
    if common == typed.count { return place + 1 }
    for length in stride(from: common, to: 0, by: -1)
    where length == syllable.count || areHan[place] && length <= Self.initial(of: syllable) {
      if let end = end(of: typed.dropFirst(length), from: place + 1) { return end }
    }
    return nil
  }

  /// ü may be typed as v or as u.
  private static func areEqual(_ typed: UInt8, _ letter: UInt8) -> Bool {
    typed == letter || letter == UInt8(ascii: "v") && typed == UInt8(ascii: "u")
  }

  private static func initial(of syllable: [UInt8]) -> Int {
    let isDouble =
      syllable.count > 1 && syllable[1] == UInt8(ascii: "h")
      && "zcs".utf8.contains(syllable[0])
    return isDouble ? 2 : 1
  }
}
