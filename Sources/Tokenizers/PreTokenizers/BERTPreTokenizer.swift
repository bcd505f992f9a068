/// Words between white space, every punctuation mark by itself.
///
/// - Source: Devlin et al. 2019, `BasicTokenizer` of the released code.
struct BERTPreTokenizer: PreTokenizer {
  var isLocal: Bool { true }
  var cutsAtSpaces: Bool { true }
  var cutsAtAllSpace: Bool { true }

  func cut(_ pieces: inout Pieces) {
    pieces.split { buffer, range, result in
      var start = range.lowerBound
      var index = start
      while index < range.upperBound {
        let (point, length) = Character32.read(buffer, at: index, end: range.upperBound)
        let traits = CharacterTraits.of(point)
        if !traits.isDisjoint(with: [.space, .punctuation]) {
          if start < index { result.append(start..<index) }
          start = index + length
          if !traits.contains(.space) { result.append(index..<start) }
        }
        index += length
      }
      if start < range.upperBound { result.append(start..<range.upperBound) }
    }
  }
}
