import Files
import Foundation

/// A document that was kept before something that a learner may regret.
public struct ProgressBackup: Sendable, Equatable {
  /// What happened after it had been kept.
  public enum Cause: String, Sendable, CaseIterable {
    case reset, forget, merge, undo
    case replacement = "import"
  }

  public var path: String
  public var cause: Cause
  /// `20261121T040506Z`, with `-2` and so on for further ones within a second.
  public var stamp: String
}

extension ProgressStore {
  // MARK: Changes that may be regretted

  /// Forgets everything but the language; what there was is kept in a file beside it.
  ///
  /// - Returns: where the old document lies; nil when nothing is ever written here.
  /// - Throws: `FileError`; nothing is forgotten then.
  public func reset(at now: Timestamp) throws -> String? {
    var empty = LearnerProgress()
    empty.language = progress.language
    empty.languageChosen = progress.languageChosen
    return try replace(with: empty, .reset, at: now)
  }

  /// Puts another document in the place of this one, which is kept in a file beside it.
  ///
  /// - Returns: where the old document lies; nil when nothing is ever written here.
  /// - Throws: `FileError`, `ProgressError`; nothing is replaced then.
  public func replace(
    with document: LearnerProgress, _ cause: ProgressBackup.Cause, at now: Timestamp
  ) throws -> String? {
    guard !isReadOnly else { return nil }
    let kept = try keepBackup(cause, at: now)
    let before = progress
    progress = document
    // What stands in the journal is older than the new document.
    progress.sequence = max(before.sequence, document.sequence) + 1
    do {
      try compact()
    } catch {
      progress = before
      throw error
    }
    return kept
  }

  /// Brings back what was kept last, before a reset, a forgotten lesson, an import or a merge. After a reset
  /// or a forgotten lesson, what was done since stays as well.
  ///
  /// - Returns: what was brought back, and where the document of a moment ago lies.
  /// - Throws: `ProgressError.nothingToUndo`, `.damaged`, `FileError`; nothing is changed then.
  public func undo(at now: Timestamp) throws -> (backup: ProgressBackup, kept: String?) {
    guard let backup = backups().first(where: { $0.cause != .undo }) else {
      throw ProgressError.nothingToUndo(path: path)
    }
    let old = try LoadedProgress.read(backup.path)
    let document: LearnerProgress
    switch backup.cause {
    case .reset, .forget: document = progress.merged(with: old)
    case .merge, .replacement, .undo: document = old
    }
    let kept = try replace(with: document, .undo, at: now)
    // Its content is in the document now; the next undo goes further back.
    if kept != nil { _ = unlink(backup.path) }
    return (backup, kept)
  }

  // MARK: Backups

  /// All documents that were kept, newest first.
  public func backups() -> [ProgressBackup] {
    let folder = Folder.of(path)
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    let stem = (path as NSString).lastPathComponent + ".before-"
    let found = names.compactMap { name -> ProgressBackup? in
      guard name.hasPrefix(stem) else { return nil }
      let parts = name.dropFirst(stem.count).split(separator: "-", maxSplits: 1)
      guard parts.count == 2, let cause = ProgressBackup.Cause(rawValue: String(parts[0])),
        parts[1].hasPrefix("2")
      else { return nil }
      return ProgressBackup(path: folder + "/" + name, cause: cause, stamp: String(parts[1]))
    }
    return found.sorted { left, right in
      right.stamp.compare(left.stamp, options: .numeric) == .orderedAscending
    }
  }

  /// - Returns: where it lies; nil when nothing is ever written here.
  func keepBackup(_ cause: ProgressBackup.Cause, at now: Timestamp) throws -> String? {
    guard !isReadOnly else { return nil }
    let kept = Self.datedPath(path + ".before-\(cause.rawValue)-", at: now)
    try Self.write(progress, to: kept, keepingPrevious: false)
    return kept
  }

  /// A path with the date in it that nothing has yet.
  static func datedPath(_ stem: String, at now: Timestamp) -> String {
    let dated = stem + now.description.filter { $0 != ":" && $0 != "-" }
    guard FileManager.default.fileExists(atPath: dated) else { return dated }
    var number = 2
    while FileManager.default.fileExists(atPath: "\(dated)-\(number)") { number += 1 }
    return "\(dated)-\(number)"
  }
}
