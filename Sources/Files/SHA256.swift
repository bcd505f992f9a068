/// The checksum by which a file is known to be the one that was published.
///
/// - Source: FIPS 180-4, "Secure Hash Standard", sections 4.1.2, 4.2.2, 5.1.1, 5.3.3 and 6.2.
public struct SHA256 {
  private var state: [UInt32] = [
    0x6a09_e667, 0xbb67_ae85, 0x3c6e_f372, 0xa54f_f53a,
    0x510e_527f, 0x9b05_688c, 0x1f83_d9ab, 0x5be0_cd19,
  ]
  private var schedule = [UInt32](repeating: 0, count: 64)
  /// Bytes that do not fill a block yet.
  private var rest: [UInt8] = []
  private var count: UInt64 = 0
  private static let blockSize = 64

  public init() {}

  public mutating func update(_ bytes: UnsafeRawBufferPointer) {
    count &+= UInt64(bytes.count)
    var start = 0
    if !rest.isEmpty {
      start = min(Self.blockSize - rest.count, bytes.count)
      rest.append(contentsOf: bytes[..<start])
      guard rest.count == Self.blockSize else { return }
      rest.withUnsafeBytes { Self.compress($0[...], &state, &schedule) }
      rest.removeAll(keepingCapacity: true)
    }
    while bytes.count - start >= Self.blockSize {
      Self.compress(bytes[start..<(start + Self.blockSize)], &state, &schedule)
      start += Self.blockSize
    }
    rest.append(contentsOf: bytes[start...])
  }

  /// The checksum of everything so far, as 64 hexadecimal digits.
  public func hexadecimal() -> String {
    var last = self
    let zeros = (119 - rest.count) % Self.blockSize
    var padding: [UInt8] = [0x80] + Array(repeating: 0, count: zeros)
    withUnsafeBytes(of: (count &* 8).bigEndian) { padding.append(contentsOf: $0) }
    padding.withUnsafeBytes { last.update($0) }
    return last.state.map { word in
      let digits = String(word, radix: 16)
      return String(repeating: "0", count: 8 - digits.count) + digits
    }.joined()
  }

  /// The checksum of a file, which is read piece by piece.
  ///
  /// - Parameter progress: told how many bytes were read; it throws to stop.
  /// - Throws: `FileError`, or what `progress` throws.
  public static func hexadecimal(
    ofFile path: String, progress: (Int) throws -> Void = { _ in }
  ) throws -> String {
    let file = try MappedFile(path: path)
    var sum = SHA256()
    let piece = 4 << 20
    for start in stride(from: 0, to: file.count, by: piece) {
      let size = min(piece, file.count - start)
      try file.withBytes(at: start, count: size) { sum.update($0) }
      try progress(start + size)
    }
    return sum.hexadecimal()
  }

  /// Section 6.2.2, with the names that the standard uses: working variables a…h, schedule W.
  private static func compress(
    _ block: Slice<UnsafeRawBufferPointer>, _ state: inout [UInt32], _ schedule: inout [UInt32]
  ) {
    let bytes = UnsafeRawBufferPointer(rebasing: block)
    schedule.withUnsafeMutableBufferPointer { w in
      for t in 0..<16 {
        w[t] = UInt32(bigEndian: bytes.loadUnaligned(fromByteOffset: 4 * t, as: UInt32.self))
      }
      for t in 16..<64 {
        let s0 = turned(w[t - 15], 7) ^ turned(w[t - 15], 18) ^ (w[t - 15] >> 3)
        let s1 = turned(w[t - 2], 17) ^ turned(w[t - 2], 19) ^ (w[t - 2] >> 10)
        w[t] = s1 &+ w[t - 7] &+ s0 &+ w[t - 16]
      }
      constants.withUnsafeBufferPointer { k in
        var (a, b, c, d) = (state[0], state[1], state[2], state[3])
        var (e, f, g, h) = (state[4], state[5], state[6], state[7])
        for t in 0..<64 {
          let sum1 = turned(e, 6) ^ turned(e, 11) ^ turned(e, 25)
          let t1 = h &+ sum1 &+ ((e & f) ^ (~e & g)) &+ k[t] &+ w[t]
          let sum0 = turned(a, 2) ^ turned(a, 13) ^ turned(a, 22)
          let t2 = sum0 &+ ((a & b) ^ (a & c) ^ (b & c))
          (h, g, f, e, d, c, b, a) = (g, f, e, d &+ t1, c, b, a, t1 &+ t2)
        }
        for (index, value) in [a, b, c, d, e, f, g, h].enumerated() { state[index] &+= value }
      }
    }
  }

  private static func turned(_ word: UInt32, _ places: UInt32) -> UInt32 {
    word >> places | word << (32 - places)
  }

  /// The first 32 bits of the fractions of the cube roots of the first 64 primes.
  private static let constants: [UInt32] = [
    0x428a_2f98, 0x7137_4491, 0xb5c0_fbcf, 0xe9b5_dba5, 0x3956_c25b, 0x59f1_11f1,
    0x923f_82a4, 0xab1c_5ed5, 0xd807_aa98, 0x1283_5b01, 0x2431_85be, 0x550c_7dc3,
    0x72be_5d74, 0x80de_b1fe, 0x9bdc_06a7, 0xc19b_f174, 0xe49b_69c1, 0xefbe_4786,
    0x0fc1_9dc6, 0x240c_a1cc, 0x2de9_2c6f, 0x4a74_84aa, 0x5cb0_a9dc, 0x76f9_88da,
    0x983e_5152, 0xa831_c66d, 0xb003_27c8, 0xbf59_7fc7, 0xc6e0_0bf3, 0xd5a7_9147,
    0x06ca_6351, 0x1429_2967, 0x27b7_0a85, 0x2e1b_2138, 0x4d2c_6dfc, 0x5338_0d13,
    0x650a_7354, 0x766a_0abb, 0x81c2_c92e, 0x9272_2c85, 0xa2bf_e8a1, 0xa81a_664b,
    0xc24b_8b70, 0xc76c_51a3, 0xd192_e819, 0xd699_0624, 0xf40e_3585, 0x106a_a070,
    0x19a4_c116, 0x1e37_6c08, 0x2748_774c, 0x34b0_bcb5, 0x391c_0cb3, 0x4ed8_aa4a,
    0x5b9c_ca4f, 0x682e_6ff3, 0x748f_82ee, 0x78a5_636f, 0x84c8_7814, 0x8cc7_0208,
    0x90be_fffa, 0xa450_6ceb, 0xbef9_a3f7, 0xc671_78f2,
  ]
}
