/// A language that the story grammar writes; the raw value names its folder.
public enum StoryLanguage: String, Sendable, Codable, CaseIterable {
  case zh, en
}

/// Which documents a generator writes.
///
/// Units that name a `hold` rule keep a twentieth of their slot combinations for `validation`;
/// the two splits never share such a combination.
public enum StorySplit: String, Sendable, Codable, CaseIterable {
  case training, validation
}

/// What a word stands for in a story, as `role=` says in the header of its class.
public enum StoryRole: String, Sendable, Codable, CaseIterable {
  case name, animal, object, place, time, feeling, number
  /// A word without `role=`.
  case other
}
