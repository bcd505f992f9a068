import Glibc

/// Passages with all their text folded into one buffer, which is searched in one sweep.
struct SearchText: Sendable {
  let passages: [SearchPassage]
  private let bytes: [UInt8]
  /// Where each passage begins, and the end of the last one.
  private let starts: [Int]
  /// How often each byte occurs.
  private let counts: [Int]

  init(_ passages: [SearchPassage]) {
    self.passages = passages
    var bytes: [UInt8] = []
    var starts: [Int] = []
    for passage in passages {
      starts.append(bytes.count)
      bytes += Folding.bytes(of: passage.text)
      // No folded text has a zero in it: no match reaches over the border.
      bytes.append(0)
    }
    var counts = [Int](repeating: 0, count: 256)
    for byte in bytes { counts[Int(byte)] += 1 }
    self.counts = counts
    self.bytes = bytes
    self.starts = starts + [bytes.count]
  }

  func folded(_ passage: Int) -> ArraySlice<UInt8> {
    bytes[starts[passage]..<starts[passage + 1] - 1]
  }

  /// The passages in which `needle` occurs, in their order.
  ///
  /// - Cost: `memchr` for the needle's rarest byte, and a comparison at each place where that stands.
  func passages(with needle: [UInt8]) -> [Int] {
    guard let rarest = needle.indices.min(by: { counts[Int(needle[$0])] < counts[Int(needle[$1])] })
    else { return [] }
    var found: [Int] = []
    bytes.withUnsafeBytes { text in
      guard let base = text.baseAddress else { return }
      var place = rarest
      var passage = 0
      while place < text.count,
        let hit = memchr(base + place, Int32(needle[rarest]), text.count - place)
      {
        place = UnsafeRawPointer(hit) - base + 1
        let start = place - 1 - rarest
        guard start + needle.count <= text.count,
          memcmp(base + start, needle, needle.count) == 0
        else { continue }
        while starts[passage + 1] <= start { passage += 1 }
        found.append(passage)
        place = starts[passage + 1] + rarest
      }
    }
    return found
  }
}
