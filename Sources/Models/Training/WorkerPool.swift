import Glibc

/// Threads that work through numbered tasks; the caller waits meanwhile.
///
/// `@unchecked Sendable`: everything below `lock` is touched with the lock held; a task's body runs
/// without it, and `run` does not return before the last one has ended.
final class WorkerPool: @unchecked Sendable {
  private let lock = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
  private let work = UnsafeMutablePointer<pthread_cond_t>.allocate(capacity: 1)
  private let done = UnsafeMutablePointer<pthread_cond_t>.allocate(capacity: 1)
  private var body: ((Int) -> Void)?
  private var taskCount = 0
  private var nextTask = 0
  private var finishedTasks = 0
  private var isClosing = false
  private let options: WorkerOptions
  private var threads: [pthread_t] = []

  init(_ options: WorkerOptions) {
    self.options = options
    pthread_mutex_init(lock, nil)
    pthread_cond_init(work, nil)
    pthread_cond_init(done, nil)
  }

  deinit {
    precondition(threads.isEmpty, "a pool of workers was left without being closed")
    pthread_mutex_destroy(lock)
    pthread_cond_destroy(work)
    pthread_cond_destroy(done)
    lock.deallocate()
    work.deallocate()
    done.deallocate()
  }

  /// Starts the threads; if the system gives none, tasks run on the caller's.
  func open() {
    for _ in 0..<max(1, options.workers) {
      var thread = pthread_t()
      let pointer = Unmanaged.passRetained(self)
      let status = pthread_create(
        &thread, nil,
        { argument in
          guard let argument else { return nil }
          Unmanaged<WorkerPool>.fromOpaque(argument).takeRetainedValue().serve()
          return nil
        }, pointer.toOpaque())
      if status == 0 { threads.append(thread) } else { pointer.release() }
    }
  }

  /// Ends the threads and waits for them.
  func close() {
    pthread_mutex_lock(lock)
    isClosing = true
    pthread_cond_broadcast(work)
    pthread_mutex_unlock(lock)
    for thread in threads { pthread_join(thread, nil) }
    threads = []
  }

  /// Runs `body` once for each of `0 ..< count`, in any order, on any thread; waits for all.
  func run(_ count: Int, _ body: (Int) -> Void) {
    guard !threads.isEmpty else {
      for index in 0..<count { body(index) }
      return
    }
    withoutActuallyEscaping(body) { body in
      pthread_mutex_lock(lock)
      self.body = body
      taskCount = count
      nextTask = 0
      finishedTasks = 0
      pthread_cond_broadcast(work)
      while finishedTasks < taskCount { pthread_cond_wait(done, lock) }
      self.body = nil
      taskCount = 0
      pthread_mutex_unlock(lock)
    }
  }

  private func serve() {
    if options.isBackground { becomeIdle() }
    pthread_mutex_lock(lock)
    while true {
      while nextTask >= taskCount && !isClosing { pthread_cond_wait(work, lock) }
      guard !isClosing, let body else { break }
      let task = nextTask
      nextTask += 1
      pthread_mutex_unlock(lock)
      body(task)
      pthread_mutex_lock(lock)
      finishedTasks += 1
      if finishedTasks == taskCount { pthread_cond_signal(done) }
    }
    pthread_mutex_unlock(lock)
  }

  private func becomeIdle() {
    var parameters = sched_param()
    parameters.sched_priority = 0
    // SCHED_IDLE; its name is a GNU extension that is not imported. Refusal costs only politeness.
    _ = pthread_setschedparam(pthread_self(), 5, &parameters)
  }
}

/// Waits a hundredth of a second.
func sleepBriefly() {
  usleep(10_000)
}
