extension Key {
  /// The key that is written like this in the footer and in lessons: `z`, `^R`, `M-b`, `Tab`, `↵`.
  public init?(symbol: String) {
    if let key = Self.named[symbol] {
      self = key
    } else if symbol.count == 1, let character = symbol.first {
      self = .character(character)
    } else if symbol.count == 2, symbol.hasPrefix("^"), let letter = symbol.lowercased().last {
      self = .control(letter)
    } else if symbol.count == 3, symbol.hasPrefix("M-"), let character = symbol.last {
      self = .alt(character)
    } else if symbol.hasPrefix("F"), let number = Int(symbol.dropFirst()), (1...12).contains(number)
    {
      self = .function(number)
    } else {
      return nil
    }
  }

  private static let named: [String: Key] = {
    let keys: [Key] = [
      .space, .up, .down, .left, .right, .home, .end, .pageUp, .pageDown, .enter, .escape, .tab,
      .backTab, .backspace, .delete, .insert, .wordLeft, .wordRight,
    ]
    return Dictionary(uniqueKeysWithValues: keys.map { ($0.symbol, $0) })
  }()
}
