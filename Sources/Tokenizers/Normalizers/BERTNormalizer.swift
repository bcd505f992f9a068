/// What BERT does to text: controls go, all white space becomes spaces, Chinese characters get spaces
/// around them, accents and capitals go.
///
/// - Source: Devlin et al. 2019, `BasicTokenizer` of the released code, in the order of `tokenizers`.
struct BERTNormalizer: Normalizer {
  let cleansText: Bool
  let separatesIdeographs: Bool
  let stripsAccents: Bool
  let lowercases: Bool

  init(cleansText: Bool, separatesIdeographs: Bool, stripsAccents: Bool?, lowercases: Bool) {
    self.cleansText = cleansText
    self.separatesIdeographs = separatesIdeographs
    self.stripsAccents = stripsAccents ?? lowercases
    self.lowercases = lowercases
  }

  init(_ part: Part) throws(TokenizerError) {
    let accents = part["strip_accents"]
    let lowercases = try part["lowercase"].bool(default: true)
    self.init(
      cleansText: try part["clean_text"].bool(default: true),
      separatesIdeographs: try part["handle_chinese_chars"].bool(default: true),
      stripsAccents: accents.isNull ? nil : try accents.bool(default: false),
      lowercases: lowercases)
  }

  var isLocal: Bool { true }
  var growth: Double { 12 }

  func normalize(_ text: inout AlignedText) {
    if text.isPrintableASCII {
      if lowercases { text.lowercaseASCII() }
      return
    }
    var hasRareMarks = false
    let result = text.mapped { point, origin, result in
      if !rewrite(point, origin, &result) { hasRareMarks = true }
    }
    text = hasRareMarks ? stepByStep(text) : result
  }

  /// Appends what becomes of one character. False where that depends on its neighbours: for a mark that
  /// stays, and that others may have to change places with.
  @inline(__always)
  private func rewrite(_ point: UInt32, _ origin: Origin, _ result: inout AlignedText) -> Bool {
    if (0x20..<0x7F).contains(point) {
      let isCapital = lowercases && (0x41...0x5A).contains(point)
      result.append(isCapital ? point + 0x20 : point, origin)
      return true
    }
    let traits = CharacterTraits.of(point)
    if cleansText, let cleaned = clean(point, traits) {
      if cleaned != 0 { result.append(cleaned, origin) }
      return true
    }
    if separatesIdeographs, traits.contains(.ideograph) {
      result.append(0x20, origin)
      fold(point, origin, &result)
      result.append(0x20, origin)
      return true
    }
    return fold(point, origin, &result)
  }

  /// A space for white space, 0 for what goes, nil for all other characters.
  @inline(__always)
  private func clean(_ point: UInt32, _ traits: CharacterTraits) -> UInt32? {
    if point == 0 || traits.contains(.bertControl) { return 0 }
    return traits.contains(.space) ? 0x20 : nil
  }

  @inline(__always)
  @discardableResult
  private func fold(_ point: UInt32, _ origin: Origin, _ result: inout AlignedText) -> Bool {
    guard stripsAccents else {
      lower(point, origin, &result)
      return true
    }
    var isAlone = true
    Decomposition.canonical.forEachPart(of: point) { part in
      if CharacterTraits.of(part).contains(.accent) { return }
      if Decomposition.combiningClass(part) != 0 { isAlone = false }
      lower(part, origin, &result)
    }
    return isAlone
  }

  @inline(__always)
  private func lower(_ point: UInt32, _ origin: Origin, _ result: inout AlignedText) {
    guard lowercases else { return result.append(point, origin) }
    SmallLetters.forEach(of: point) { result.append($0, origin) }
  }

  /// The same with all neighbours in view.
  private func stepByStep(_ text: AlignedText) -> AlignedText {
    var text = text.mapped { point, origin, result in
      let traits = CharacterTraits.of(point)
      if cleansText, let cleaned = clean(point, traits) {
        if cleaned != 0 { result.append(cleaned, origin) }
      } else if separatesIdeographs, traits.contains(.ideograph) {
        for part in [0x20, point, 0x20] { result.append(part, origin) }
      } else {
        result.append(point, origin)
      }
    }
    UnicodeForm(decomposition: .canonical, composes: false).normalize(&text)
    text = text.filtered { !CharacterTraits.of($0).contains(.accent) }
    if lowercases { Lowercase().normalize(&text) }
    return text
  }
}
