import Curriculum
import Foundation
import Glibc

/// Processes that write progress and are killed: a child of the tests that makes a new writer for each
/// life, ends it with SIGKILL at the moment that it was told, and reports.
///
/// The child exists so that writers are not copies of a process with many threads and open files: it has
/// one thread, and no file but its two pipes.
struct WriterProcesses {
  /// What a writer is told. Plain memory, so that it goes through a pipe as it is.
  struct Life {
    var seed: UInt64
    var folder: Int32
    /// The kill comes after so many acknowledged answers …
    var answers: Int32
    /// … and a while.
    /// - Units: microseconds.
    var delay: UInt32
    var trouble: Trouble.RawValue
  }

  enum Trouble: UInt32 {
    case none
    /// Files may not grow beyond random sizes, as on a disk that is full at times.
    case fullDisk
    /// The folder may not be written at times.
    case noPermission
  }

  /// What comes back: a number that was acknowledged, or the end of a life.
  private struct Event {
    static let ended: Int64 = -1
    static let failed: Int64 = -2

    var number: Int64
  }

  let root: String
  private let commands: Int32
  private let events: Int32
  private let child: pid_t

  /// - Parameter root: a folder; life `n` writes in `root/n`.
  init?(root: String) {
    var (down, up) = ([Int32](repeating: 0, count: 2), [Int32](repeating: 0, count: 2))
    guard pipe(&down) == 0, pipe(&up) == 0, let fork = Self.fork else {
      return nil
    }
    self.root = root
    let process = fork()
    if process == 0 {
      // By way of numbers that neither of them has.
      dup2(down[0], 900)
      dup2(up[1], 901)
      dup2(900, 3)
      dup2(901, 4)
      closeAll(from: 5)
      Self.serve(root: root, fork: fork)
    }
    close(down[0])
    close(up[1])
    guard process > 0 else { return nil }
    (child, commands, events) = (process, down[1], up[0])
  }

  func end() {
    close(commands)
    kill(child, SIGKILL)
    waitpid(child, nil, 0)
    close(events)
  }

  /// Lives once. Returns the acknowledged numbers, and whether the writer gave up by itself.
  func live(_ life: Life) -> (acknowledged: [Int], gaveUp: Bool)? {
    var life = life
    guard write(commands, &life, MemoryLayout<Life>.size) == MemoryLayout<Life>.size else {
      return nil
    }
    var numbers: [Int] = []
    var gaveUp = false
    while true {
      var event = Event(number: 0)
      let count = read(events, &event, MemoryLayout<Event>.size)
      if count < 0, errno == EINTR { continue }
      guard count == MemoryLayout<Event>.size else { return nil }
      switch event.number {
      case Event.ended: return (numbers, gaveUp)
      case Event.failed: gaveUp = true
      default: numbers.append(Int(event.number))
      }
    }
  }

  // MARK: In the child

  /// The importer hides it, because most programs want another call.
  private static let fork: (@convention(c) () -> pid_t)? = dlsym(nil, "fork").map {
    unsafeBitCast($0, to: (@convention(c) () -> pid_t).self)
  }

  /// Only system calls happen here: whatever lock another thread of the tests held stays locked.
  private static func serve(root: String, fork: @convention(c) () -> pid_t) -> Never {
    var life = Life(seed: 0, folder: 0, answers: 0, delay: 0, trouble: 0)
    let shared = mmap(
      nil, 4096, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0)
    guard let shared, shared != MAP_FAILED else { _exit(1) }
    let count = shared.assumingMemoryBound(to: Int32.self)
    while read(3, &life, MemoryLayout<Life>.size) == MemoryLayout<Life>.size {
      count.pointee = 0
      let writer = fork()
      if writer == 0 {
        close(3)
        var life = Writer(root: root, life: life, count: count)
        let isDone = life.run()
        say(isDone ? 0 : Event.failed)
        while true { pause() }
      }
      // A writer that was copied while another thread of the tests held a lock stands still.
      for _ in 0..<6000 where count.pointee < life.answers { usleep(50) }
      usleep(life.delay)
      kill(writer, SIGKILL)
      waitpid(writer, nil, 0)
      say(Event.ended)
    }
    _exit(0)
  }

  fileprivate static func say(_ number: Int64) {
    var event = Event(number: number)
    _ = write(4, &event, MemoryLayout<Event>.size)
  }
}

private func closeAll(from first: Int32) {
  for number in first..<4096 { close(number) }
}

/// One life: goes on numbering answers where the life before was ended, and acknowledges each one.
private struct Writer {
  let path: String
  let trouble: WriterProcesses.Trouble
  /// How many answers were acknowledged in this life; the process that kills looks at it.
  let count: UnsafeMutablePointer<Int32>
  var numbers: SeededNumbers
  var last = 0

  init(root: String, life: WriterProcesses.Life, count: UnsafeMutablePointer<Int32>) {
    self.count = count
    path = "\(root)/\(life.folder)/progress.json"
    trouble = WriterProcesses.Trouble(rawValue: life.trouble) ?? .none
    numbers = SeededNumbers(state: life.seed)
  }

  /// Never comes back by itself, unless something that should work does not.
  mutating func run() -> Bool {
    signal(SIGXFSZ, SIG_IGN)
    if trouble == .noPermission, geteuid() == 0 { _ = setuid(65534) }
    while true {
      setTrouble(false)
      let store = ProgressStore(path: path, now: now)
      if store.isReadOnly || !store.notices.isEmpty { return false }
      last = numbersWritten(store.progress).last ?? 0
      for _ in 0..<Int.random(in: 5..<60, using: &numbers) {
        if Int.random(in: 0..<6, using: &numbers) == 0 { setTrouble(Bool.random(using: &numbers)) }
        guard step(store) else { return false }
      }
      setTrouble(false)
      do { try store.close() } catch { return false }
    }
  }

  /// Writes what one thing that a learner does writes.
  private mutating func step(_ store: ProgressStore) -> Bool {
    switch Int.random(in: 0..<12, using: &numbers) {
    case 0: try? store.compact()
    case 1:
      _ = try? store.record(
        [.labState(lesson: "l", step: "try", .string(String(repeating: "状态", count: last % 90)))],
        at: now)
    case 2:
      _ = try? store.record(
        [.note(lesson: "l", step: "try", text: "note \(last)"), .stepDone(lesson: "l", step: "s")],
        at: now)
    default:
      last += 1
      let answer = ProgressChange.answered(
        lesson: "l", question: "q\(last % 5)", .number(Double(last)), isCorrect: last % 2 == 0,
        seed: UInt64(last))
      do {
        guard try store.record([answer], at: now) == .durable else { return false }
        WriterProcesses.say(Int64(last))
        count.pointee += 1
      } catch {
        // Not acknowledged: it may be there or not until something later is.
        return trouble != .none
      }
    }
    return true
  }

  private var now: Timestamp { Timestamp(seconds: 1_795_000_000 + last) }

  private mutating func setTrouble(_ isOn: Bool) {
    switch trouble {
    case .none: break
    case .fullDisk:
      var limit = rlimit()
      getrlimit(__rlimit_resource_t(1), &limit)
      limit.rlim_cur = isOn ? rlim_t(Int.random(in: 0..<9000, using: &numbers)) : limit.rlim_max
      setrlimit(__rlimit_resource_t(1), &limit)
    case .noPermission:
      chmod((path as NSString).deletingLastPathComponent, isOn ? 0o555 : 0o755)
    }
  }
}

/// The answers of a writer, in the order of their numbers.
func numbersWritten(_ progress: LearnerProgress) -> [Int] {
  let records = progress["l"].answers.values.flatMap { $0 }
  return records.compactMap { record in
    if case .number(let number) = record.answer { Int(number) } else { nil }
  }.sorted()
}
