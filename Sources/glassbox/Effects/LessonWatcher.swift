import App
import Curriculum
import Dispatch
import Figures
import Glibc

/// Looks at the files of the open lesson and reads it again when one of them was saved.
///
/// It asks for their times instead of being told by the system: that works on network and shared
/// folders too, with editors that write in place and with those that rename, and three `stat` calls cost
/// some microseconds.
final class LessonWatcher: @unchecked Sendable {
  // Unchecked: everything that changes is touched on `queue` alone.
  private let lessons: LessonFolder
  private let queue: DispatchQueue
  private let period: DispatchTimeInterval
  private let post: @Sendable (AppEvent) -> Void
  private var timer: (any DispatchSourceTimer)?
  /// The files of the lesson that was read last, as they were just before.
  private var lastRead: (id: String, files: WatchedFiles)?

  /// - Parameters:
  ///   - queue: where lessons are read; serial.
  ///   - period: a change is noticed after one to two of them.
  init(
    _ lessons: LessonFolder, on queue: DispatchQueue,
    every period: DispatchTimeInterval = .milliseconds(400),
    post: @escaping @Sendable (AppEvent) -> Void
  ) {
    self.lessons = lessons
    self.queue = queue
    self.period = period
    self.post = post
  }

  /// Reads a lesson so that what is saved from then on is noticed, even before it is watched. To be
  /// called on `queue`.
  func open(_ id: String) throws -> Lesson {
    lastRead = files(of: id).map { (id, $0) }
    return try lessons.readLesson(id)
  }

  /// Watches this lesson instead of what was watched before; nil watches nothing.
  func watch(_ id: String?) {
    queue.async { [self] in
      timer?.cancel()
      timer = nil
      guard let id, let now = files(of: id) else { return }
      var watched = lastRead.flatMap { $0.id == id ? $0.files : nil } ?? now
      let timer = DispatchSource.makeTimerSource(queue: queue)
      timer.schedule(deadline: .now() + period, repeating: period, leeway: period)
      timer.setEventHandler { [self] in
        if watched.haveChanged() { read(id) }
      }
      timer.resume()
      self.timer = timer
    }
  }

  private func files(of id: String) -> WatchedFiles? {
    lessons.lessonFolder(of: id).map { folder in
      WatchedFiles(["lesson.yaml", "zh.md", "en.md"].map { folder + "/" + $0 })
    }
  }

  private func read(_ id: String) {
    do {
      post(.lessonChanged(try lessons.readLesson(id)))
    } catch LessonError.malformed(let problems) {
      post(.lessonBroken(id: id, Self.line(for: problems)))
    } catch {
      let reason = ErrorWording.failure(for: error)?.message ?? Phrase(verbatim: "\(error)")
      post(.lessonBroken(id: id, reason))
    }
  }

  /// One line for the status: the first mistake with its file and line.
  private static func line(for problems: [LessonProblem]) -> Phrase {
    guard let first = problems.first else { return Phrase(verbatim: "") }
    let name = first.path.split(separator: "/").last.map(String.init) ?? first.path
    let place = first.line > 0 ? "\(name):\(first.line)" : name
    let more = problems.count - 1
    return Phrase(
      zh: "\(place)：\(first.message)\(more > 0 ? "（另有 \(more) 处）" : "")",
      en: "\(place): \(first.message)\(more > 0 ? " (and \(more) more)" : "")")
  }
}

/// What the system says of some files, to notice that one of them has become another.
struct WatchedFiles {
  /// Nil members are files that are not there.
  private typealias State = [FileState?]

  private struct FileState: Equatable {
    var device: UInt64
    var node: UInt64
    var size: Int
    var seconds: Int
    var nanoseconds: Int
  }

  let paths: [String]
  private var reported: State
  private var lastSeen: State

  init(_ paths: [String]) {
    self.paths = paths
    reported = Self.look(at: paths)
    lastSeen = reported
  }

  /// True once for each change, and only when nothing was written since the last call: an editor that
  /// is still writing is waited for.
  mutating func haveChanged() -> Bool {
    let now = Self.look(at: paths)
    defer { lastSeen = now }
    guard now == lastSeen, now != reported else { return false }
    reported = now
    return true
  }

  private static func look(at paths: [String]) -> State {
    paths.map { path in
      var found = stat()
      guard stat(path, &found) == 0 else { return nil }
      return FileState(
        device: UInt64(found.st_dev), node: UInt64(found.st_ino), size: Int(found.st_size),
        seconds: found.st_mtim.tv_sec, nanoseconds: found.st_mtim.tv_nsec)
    }
  }
}
