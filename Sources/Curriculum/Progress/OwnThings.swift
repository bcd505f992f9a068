/// A lab's state that the learner keeps under a name.
public struct Experiment: Sendable, Equatable, Codable {
  public var lab: String
  public var state: JSONValue
  public var saved: Timestamp

  public init(lab: String, state: JSONValue, saved: Timestamp) {
    self.lab = lab
    self.state = state
    self.saved = saved
  }
}

/// A text that the learner typed in a lab.
public struct Sentence: Sendable, Equatable, Codable {
  /// How many are kept.
  public static let limit = 50

  public var text: String
  public var at: Timestamp

  public init(text: String, at: Timestamp) {
    self.text = text
    self.at = at
  }
}

/// The learner's own words on a step. Two machines may each have written some: both stay until the
/// learner writes the note anew.
public struct Note: Sendable, Equatable, Codable {
  public struct Version: Sendable, Hashable, Codable {
    public var text: String
    public var at: Timestamp

    public init(text: String, at: Timestamp) {
      self.text = text
      self.at = at
    }
  }

  /// Oldest first; more than one only after a merge.
  public var versions: [Version]
  /// Marks of the versions that were written over, so that a merge does not bring them back.
  public var replaced: [String]

  public init(versions: [Version] = [], replaced: [String] = []) {
    self.versions = versions
    self.replaced = replaced
  }

  /// All that stands there; nil when nothing does.
  public var text: String? {
    versions.isEmpty ? nil : versions.map(\.text).joined(separator: "\n\n")
  }

  /// When the newest of it was written.
  public var changed: Timestamp? { versions.map(\.at).max() }

  /// Replaces what stood there; an empty text removes it.
  mutating func write(_ text: String, at now: Timestamp) {
    guard text != self.text ?? "" else { return }
    replaced = Set(replaced + versions.map(\.mark)).sorted()
    versions = []
    if text.isEmpty { return }
    var version = Version(text: text, at: now)
    // What was removed and is written again within the same second is another version.
    while replaced.contains(version.mark) { version.at.seconds += 1 }
    versions = [version]
  }
}

extension Note.Version {
  /// A short name for this version: its time and a checksum of its text.
  ///
  /// - Source: Fowler, Noll, Vo, "The FNV Non-Cryptographic Hash Algorithm", FNV-1a with 64 bits.
  public var mark: String {
    var sum: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in text.utf8 { sum = (sum ^ UInt64(byte)) &* 0x100_0000_01B3 }
    return "\(at) \(String(sum, radix: 16))"
  }
}
