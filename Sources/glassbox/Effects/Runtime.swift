import App
import Curriculum
import Dispatch
import Display
import Figures
import Labs
import Studio
import TerminalUI

/// Joins the terminal's events, the program as a value, and the effects that it asks for.
final class Runtime: EventLoopDelegate {
  private var app: AppState
  private let session: TerminalSession
  private let jobs: JobRunner
  private let progress: ProgressWriter
  private let lessons: LessonFolder
  private let oracle: any QuestionOracle
  private let settingsFile: SettingsFile
  private let mailbox: Mailbox<AppEvent>
  /// Reading and writing files that the learner asked for.
  private let files = DispatchQueue(label: "files", qos: .userInitiated)
  private let watcher: LessonWatcher

  init(
    app: AppState, session: TerminalSession, jobs: JobRunner, progress: ProgressWriter,
    lessons: LessonFolder, oracle: any QuestionOracle, settingsFile: SettingsFile,
    mailbox: Mailbox<AppEvent>
  ) {
    self.app = app
    self.session = session
    self.jobs = jobs
    self.progress = progress
    self.lessons = lessons
    self.oracle = oracle
    self.settingsFile = settingsFile
    self.mailbox = mailbox
    watcher = LessonWatcher(lessons, on: files) { mailbox.post($0) }
  }

  /// The first screen, before the first event.
  func start(size: Size, notices: [Phrase]) {
    session.screen.setMouse(app.settings.usesMouse)
    _ = send(.resize(columns: size.width, rows: size.height))
    _ = perform(app.start())
    for notice in notices { _ = send(.notice(notice)) }
  }

  /// Waits until settings and figures that were being written are on the disk.
  func finishWriting() {
    files.sync {}
  }

  func handle(_ event: TerminalEvent) -> LoopAction {
    switch event {
    case .key(let key): send(.key(key))
    case .paste(let text): send(.paste(text))
    case .mouse(let x, let y, let kind): mouse(x, y, kind)
    case .resize(let size): send(.resize(columns: size.width, rows: size.height))
    case .mail: takeMail()
    case .resumed: .paint
    case .hangUp, .terminate: keepWork()
    case .timer: .none
    }
  }

  func render(size: Size, appearance: Appearance) -> Frame {
    let frame = app.view()
    return Frame(surface: frame.surface, cursor: frame.cursor)
  }

  private func mouse(_ x: Int, _ y: Int, _ kind: TerminalEvent.MouseKind) -> LoopAction {
    let meaning: MouseEvent.Kind
    switch kind {
    case .press: meaning = .press
    case .wheelUp: meaning = .wheelUp
    case .wheelDown: meaning = .wheelDown
    case .release: return .none
    }
    return send(.mouse(MouseEvent(meaning, x: x, y: y)))
  }

  /// The program is made to end: labs are kept as they are.
  private func keepWork() -> LoopAction {
    progress.record(app.changesWhenEnding())
    return .none
  }

  private func takeMail() -> LoopAction {
    var strongest = LoopAction.none
    for event in mailbox.drain() {
      switch (strongest, send(event)) {
      case (_, .stop): return .stop
      case (.suspend, _), (_, .none): break
      case (_, let action): strongest = action
      }
    }
    return strongest
  }

  private func send(_ event: AppEvent) -> LoopAction {
    let now = Timestamp.now
    if now != app.now { _ = app.update(.clock(now)) }
    return perform(app.update(event))
  }

  /// Performs effects in order; what ends or suspends the program comes last.
  private func perform(_ effects: [AppEffect]) -> LoopAction {
    var action = LoopAction.paint
    for effect in effects {
      switch effect {
      case .quit: action = .stop
      case .suspend: action = .suspend
      case .repaint: session.screen.invalidate()
      case .bell: try? StandardStreams.write([0x07])
      case .loadLesson(let id): load(id)
      case .watchLesson(let id): watcher.watch(id)
      case .loadQuestions(let purpose, let lessons): loadQuestions(purpose, lessons)
      case .completeAnswer(let ticket, let posed, let answer): complete(answer, posed, ticket)
      case .lab(let tag, let effect): jobs.perform(effect, tag: tag)
      case .closeLab(let instance): jobs.close(instance: instance)
      case .record(let changes): progress.record(changes)
      case .storeAnswer(let ticket, let change): progress.store(change, ticket: ticket)
      case .loadGlossary: readGlossary()
      case .loadSearch: read { .searchLoaded(try $0.readSearchIndex()) }
      case .saveSettings(let settings):
        files.async { [mailbox, settingsFile] in mailbox.post(settingsFile.store(settings)) }
      case .setMouse(let isOn): session.screen.setMouse(isOn)
      case .copy(let text): session.screen.copy(text)
      case .export(let request):
        files.async { [mailbox] in mailbox.post(Exporter.export(request)) }
      }
    }
    return action
  }

  private func readGlossary() {
    read { folder in
      let glossary = try folder.readGlossary()
      return .glossaryLoaded(glossary, SearchIndex(glossary))
    }
  }

  /// What is looked up rather than walked through: glossary and search.
  private func read(_ event: @escaping @Sendable (LessonFolder) throws -> AppEvent) {
    files.async { [mailbox, lessons] in
      do {
        mailbox.post(try event(lessons))
      } catch {
        mailbox.post(.referenceFailed(Self.reason(for: error)))
      }
    }
  }

  /// Lessons that cannot be read are told and left out.
  private func loadQuestions(_ purpose: QuestionPurpose, _ ids: [String]) {
    files.async { [mailbox, lessons] in
      var found: [Lesson] = []
      for id in ids {
        do {
          found.append(try lessons.readLesson(id))
        } catch {
          mailbox.post(.notice(Self.reason(for: error)))
        }
      }
      mailbox.post(.questionsLoaded(purpose, found))
    }
  }

  private func complete(_ answer: Answer, _ posed: PosedQuestion, _ ticket: Int) {
    files.async { [mailbox, oracle] in
      do {
        let completed = try posed.completed(answer, by: oracle)
        mailbox.post(.answerCompleted(ticket: ticket, completed))
      } catch {
        mailbox.post(.answerFailed(ticket: ticket, Self.reason(for: error)))
      }
    }
  }

  private static func reason(for error: any Error) -> Phrase {
    ErrorWording.failure(for: error)?.message ?? Phrase(verbatim: "\(error)")
  }

  private func load(_ id: String) {
    files.async { [mailbox, watcher] in
      do {
        mailbox.post(.lessonLoaded(try watcher.open(id)))
      } catch {
        mailbox.post(.lessonFailed(id: id, Self.reason(for: error)))
      }
    }
  }
}
