import App
import Curriculum
import Figures
import Foundation
import LabKit
import Labs
import Models
import Studio
import Synchronization

/// What the executable does around the program, with the real lessons, labs and models, but without a
/// terminal, threads or files that are written: answers lie ready and come when they are asked for, so
/// that a seed decides what overtakes what.
struct Surroundings {
  let lessons: LessonFolder
  let library: ModelLibrary
  let datasets: String
  /// Answers on their way.
  private var ready: [AppEvent] = []
  /// Work on its way; a newer job of the same name takes the place of the older one.
  private var jobs: [(id: JobID, tag: LabTag, job: any StudioJob)] = []
  private(set) var jobsDone = 0

  init(folder: String) {
    lessons = LessonFolder(path: folder + "/lessons")
    library = ModelLibrary(folders: [folder + "/assets/models"])
    datasets = folder + "/datasets"
  }

  var isIdle: Bool { ready.isEmpty && jobs.isEmpty }

  mutating func perform(_ effects: [AppEffect]) {
    for effect in effects {
      switch effect {
      case .loadLesson(let id): load(id)
      case .loadQuestions(let purpose, let ids):
        ready.append(.questionsLoaded(purpose, ids.compactMap { try? lessons.readLesson($0) }))
      case .completeAnswer(let ticket, let posed, let answer): complete(ticket, posed, answer)
      case .storeAnswer(let ticket, _): ready.append(.answerStored(ticket: ticket))
      case .loadGlossary:
        answer {
          let glossary = try $0.readGlossary()
          return .glossaryLoaded(glossary, SearchIndex(glossary))
        }
      case .loadSearch: answer { .searchLoaded(try $0.readSearchIndex()) }
      case .saveSettings: ready.append(.settingsStored)
      case .export: ready.append(.exported(path: "figure.svg"))
      case .lab(let tag, .start(let id, let job)):
        jobs.removeAll { $0.id == id && $0.tag.instance == tag.instance }
        if let job = job as? any StudioJob { jobs.append((id, tag, job)) }
      case .lab(let tag, .cancel(let id)):
        jobs.removeAll { $0.id == id && $0.tag.instance == tag.instance }
      case .closeLab(let instance): jobs.removeAll { $0.tag.instance == instance }
      default: break
      }
    }
  }

  /// The answer number `choice`, whichever has been waiting; work is done now.
  mutating func next(_ choice: Int) -> [AppEvent] {
    if !ready.isEmpty, jobs.isEmpty || choice.isMultiple(of: 2) {
      return [ready.remove(at: choice % ready.count)]
    }
    guard !jobs.isEmpty else { return [] }
    let (id, tag, job) = jobs.remove(at: choice % jobs.count)
    jobsDone += 1
    return run(job).map { .lab(tag, JobMessage(job: id, content: $0)) }
  }

  /// A training is cut short after some snapshots: it then looks as if it went on.
  private func run(_ job: any StudioJob) -> [JobMessage.Content] {
    let snapshots = Mutex<[any Sendable]>([])
    let control = RunControl()
    let isTraining = job.queue == .training
    let context = JobContext(
      models: library, datasets: datasets, control: control,
      workers: WorkerOptions(workers: 2)
    ) { @Sendable snapshot in
      let count = snapshots.withLock {
        $0.append(snapshot)
        return $0.count
      }
      if isTraining, count >= 3 { control.cancel() }
    }
    do {
      let result = try job.run(in: context)
      return snapshots.withLock { $0 }.map { .progress($0) } + [.finished(result)]
    } catch {
      let told = snapshots.withLock { $0 }.map { JobMessage.Content.progress($0) }
      return control.isCancelled ? told : told + [.failed(JobFailure.describe(error))]
    }
  }

  private mutating func load(_ id: String) {
    do {
      ready.append(.lessonLoaded(try lessons.readLesson(id)))
    } catch {
      ready.append(.lessonFailed(id: id, Phrase(verbatim: "\(error)")))
    }
  }

  private mutating func answer(_ read: (LessonFolder) throws -> AppEvent) {
    do {
      ready.append(try read(lessons))
    } catch {
      ready.append(.referenceFailed(Phrase(verbatim: "\(error)")))
    }
  }

  private mutating func complete(_ ticket: Int, _ posed: PosedQuestion, _ answer: Answer) {
    do {
      let completed = try posed.completed(answer, by: EngineOracle(models: library))
      ready.append(.answerCompleted(ticket: ticket, completed))
    } catch {
      ready.append(.answerFailed(ticket: ticket, Phrase(verbatim: "\(error)")))
    }
  }
}

/// The engine, as the executable asks it.
struct EngineOracle: QuestionOracle {
  let models: ModelLibrary

  func answer(engine: String, parameters: [String: Double]) -> Double? {
    // The one engine that belongs to the executable: what the map shows of a lesson.
    if engine == "lesson.percent-done", let done = parameters["done"], let all = parameters["of"] {
      return 100 * done / all
    }
    return QuestionEngine.answer(name: engine, parameters: parameters)
  }

  func boundaries(of text: String, tokenizer: String) throws -> [Int]? {
    try TextEngine.boundaries(of: text, tokenizer: tokenizer, library: models)
  }

  func measure(engine: String, of sample: TextSample) throws -> Double? {
    try TextEngine.measure(
      engine, text: sample.text, continuation: sample.continuation, library: models)
  }
}
