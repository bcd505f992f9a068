/// What stands between white space.
struct WhitespaceSplit: PreTokenizer {
  var isLocal: Bool { true }
  var cutsAtSpaces: Bool { true }
  var cutsAtAllSpace: Bool { true }

  func cut(_ pieces: inout Pieces) {
    pieces.split(.removed) { CharacterTraits.of($0).contains(.space) }
  }
}

/// Runs of letters and digits, and runs of what is neither; white space goes. The file's name for it is
/// `Whitespace`; the expression is `\w+|[^\w\s]+`.
struct WordsAndSymbols: PreTokenizer {
  var isLocal: Bool { true }
  var cutsAtSpaces: Bool { true }
  var cutsAtAllSpace: Bool { true }

  func cut(_ pieces: inout Pieces) {
    pieces.split { buffer, range, result in
      var start = range.lowerBound
      var previous: CharacterTraits?
      var index = start
      while index < range.upperBound {
        let (point, length) = Character32.read(buffer, at: index, end: range.upperBound)
        let traits = CharacterTraits.of(point).intersection([.word, .space])
        if let previous, previous != traits {
          if !previous.contains(.space) { result.append(start..<index) }
          start = index
        }
        previous = traits
        index += length
      }
      if previous?.contains(.space) == false { result.append(start..<range.upperBound) }
    }
  }
}

/// Every punctuation mark by itself, unless the file says otherwise.
struct Punctuation: PreTokenizer {
  let behavior: SplitBehavior

  init(_ part: Part) throws(TokenizerError) {
    behavior = try SplitBehavior(part["behavior"], default: .isolated)
  }

  var isLocal: Bool { true }
  var cutsAtSpaces: Bool { false }

  func cut(_ pieces: inout Pieces) {
    pieces.split(behavior) { CharacterTraits.of($0).contains(.punctuation) }
  }
}

/// Numbers by themselves, as a whole or digit by digit.
struct Digits: PreTokenizer {
  let separatesDigits: Bool

  init(_ part: Part) throws(TokenizerError) {
    separatesDigits = try part["individual_digits"].bool(default: false)
  }

  var isLocal: Bool { true }
  var cutsAtSpaces: Bool { false }

  func cut(_ pieces: inout Pieces) {
    pieces.split(separatesDigits ? .isolated : .contiguous) {
      CharacterTraits.of($0).contains(.numeric)
    }
  }
}

/// What stands between one character of the file's choice.
struct DelimiterSplit: PreTokenizer {
  let delimiter: UInt32

  init(_ part: Part) throws(TokenizerError) {
    delimiter = try part["delimiter"].character()
  }

  var isLocal: Bool { true }
  var cutsAtSpaces: Bool { delimiter == 0x20 }

  func cut(_ pieces: inout Pieces) {
    pieces.split(.removed) { $0 == delimiter }
  }
}

/// At every match of a pattern.
struct Split: PreTokenizer {
  let pattern: TextPattern
  let behavior: SplitBehavior
  let isInverted: Bool

  init(_ part: Part) throws(TokenizerError) {
    pattern = try TextPattern(part["pattern"])
    behavior = try SplitBehavior(part["behavior"])
    isInverted = try part["invert"].bool(default: false)
  }

  var isLocal: Bool { false }
  var cutsAtSpaces: Bool { false }

  func cut(_ pieces: inout Pieces) {
    pieces.split { buffer, range, result in
      behavior.pieces(
        of: range, at: pattern.matches(in: buffer, range), isInverted: isInverted, to: &result)
    }
  }
}
