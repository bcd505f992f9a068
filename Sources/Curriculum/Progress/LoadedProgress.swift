import Files
import Foundation

/// What lies on the disk, put together from the document, the one before it, and the journals.
struct LoadedProgress {
  var progress = LearnerProgress()
  var notices: [ProgressNotice] = []
  /// A newer version of the program wrote the document.
  var isNewer = false
  /// Something was set aside or recovered: the document is to be written anew.
  var needsWriting = false

  static let sizeLimit = LearnerProgress.sizeLimit

  private init() {}

  /// - Parameter mayMove: damaged files are set aside; otherwise they are left where they are.
  init(path: String, now: Timestamp, mayMove: Bool) {
    switch Self.document(path) {
    case .missing: break
    case .read(let progress): self.progress = progress
    case .newer(let schema):
      isNewer = true
      notices = [.newerSchema(found: schema, path: path)]
      return
    case .damaged: recover(path: path, now: now, mayMove: mayMove)
    case .unreadable(let reason):
      notices.append(.notWritable(path: path, reason: reason))
    }
    replay(path: path, now: now, mayMove: mayMove)
  }

  // MARK: Documents

  enum Document {
    case missing
    case read(LearnerProgress)
    case newer(Int)
    case damaged
    case unreadable(String)
  }

  static func document(_ path: String) -> Document {
    let data: Data
    do {
      data = try SizeLimitedFile.read(path, limit: sizeLimit)
    } catch .missing {
      return .missing
    } catch .tooLarge {
      return .damaged
    } catch {
      return .unreadable(String(describing: error))
    }
    return document(data)
  }

  static func document(_ data: Data) -> Document {
    if let progress = try? ProgressReader.read(data) { return .read(progress) }
    struct Probe: Decodable { var schema: Int }
    let decoder = JSONDecoder()
    guard let schema = (try? decoder.decode(Probe.self, from: data))?.schema, schema > 0 else {
      return .damaged
    }
    if schema > LearnerProgress.currentSchema { return .newer(schema) }
    guard let progress = try? decoder.decode(LearnerProgress.self, from: data) else {
      return .damaged
    }
    return .read(progress)
  }

  /// Another learner's document, or one of another machine, with the journal that may lie beside it.
  ///
  /// - Throws: `ProgressError`, `FileError`; nothing is moved or written.
  static func read(_ path: String) throws -> LearnerProgress {
    var loaded = LoadedProgress()
    switch document(path) {
    case .read(let progress): loaded.progress = progress
    case .newer(let schema): throw ProgressError.newer(found: schema, path: path)
    case .damaged: throw ProgressError.damaged(path: path)
    case .missing, .unreadable: _ = try SizeLimitedFile.read(path, limit: sizeLimit)
    }
    loaded.replay(path: path, now: Timestamp(seconds: 0), mayMove: false)
    return loaded.progress
  }

  private mutating func recover(path: String, now: Timestamp, mayMove: Bool) {
    var recovered = false
    if case .read(let previous) = Self.document(AtomicFile.previousPath(of: path)) {
      progress = previous
      recovered = true
    }
    var keptAt = path
    if mayMove, let moved = try? DamagedFile.setAside(path, at: now.dateValue) { keptAt = moved }
    notices.append(.damaged(keptAt: keptAt, recovered: recovered))
    needsWriting = true
  }

  // MARK: Journals

  private mutating func replay(path: String, now: Timestamp, mayMove: Bool) {
    for journal in [ProgressStore.olderJournalPath(of: path), ProgressStore.journalPath(of: path)] {
      guard let records = try? Journal.read(journal).records else { continue }
      var damaged: [Data] = []
      for record in records {
        guard let entry = try? JournalEntry(line: record) else {
          damaged.append(record)
          continue
        }
        if entry.number > progress.sequence {
          progress.apply(entry.change, at: entry.at)
          progress.sequence = entry.number
        }
      }
      if !damaged.isEmpty {
        setAside(damaged, of: journal, now: now, mayMove: mayMove)
      }
    }
  }

  private mutating func setAside(
    _ lines: [Data], of journal: String, now: Timestamp, mayMove: Bool
  ) {
    var keptAt = journal
    if mayMove, let moved = try? DamagedFile.setAside(journal, at: now.dateValue) {
      keptAt = moved
    }
    notices.append(.damagedJournal(keptAt: keptAt, lines: lines.count))
    needsWriting = true
  }
}

extension LearnerProgress {
  /// - Units: bytes of a document.
  public static let sizeLimit = 64 << 20

  /// Reads the file of another learner or another machine, with the journal that may lie beside it.
  ///
  /// - Throws: `ProgressError`, `FileError`; nothing is moved or written.
  public static func read(_ path: String) throws -> LearnerProgress {
    try LoadedProgress.read(path)
  }

  /// Understands a document.
  ///
  /// - Parameter name: what errors call it.
  /// - Throws: `ProgressError`.
  public static func read(document: Data, from name: String) throws -> LearnerProgress {
    switch LoadedProgress.document(document) {
    case .read(let progress): return progress
    case .newer(let schema): throw ProgressError.newer(found: schema, path: name)
    default: throw ProgressError.damaged(path: name)
    }
  }
}

extension Timestamp {
  var dateValue: Date { Date(timeIntervalSince1970: TimeInterval(seconds)) }
}
