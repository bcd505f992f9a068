/// How far white space reaches around a place in text.
enum WhiteSpace {
  /// Where the white space begins that ends before `end`; `end` if there is none.
  static func start(_ bytes: UnsafeBufferPointer<UInt8>, before end: Int) -> Int {
    var index = end
    while let (point, length) = Character32.read(bytes, before: index),
      CharacterTraits.of(point).contains(.space)
    {
      index -= length
    }
    return index
  }

  /// Where the white space ends that begins at `start`; `start` if there is none.
  static func end(_ bytes: UnsafeBufferPointer<UInt8>, after start: Int) -> Int {
    var index = start
    while index < bytes.count {
      let (point, length) = Character32.read(bytes, at: index, end: bytes.count)
      if !CharacterTraits.of(point).contains(.space) { break }
      index += length
    }
    return index
  }
}
