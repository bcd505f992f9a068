import Curriculum
import Figures
import Foundation
import LabKit

/// A lab that is open: its value, the work it has going, and what can be undone.
struct LabInstance: Sendable {
  /// The lab as it was before a control changed it.
  struct Snapshot: Sendable {
    var lab: any Lab
    var control: String
  }

  let id: Int
  private(set) var lab: any Lab
  private(set) var running: [JobID: JobQueue] = [:]
  private(set) var undoable: [Snapshot] = []
  private(set) var redoable: [Snapshot] = []
  /// Inputs of a preset or a solution that wait for work to end.
  private(set) var pending: [ControlInput] = []
  private var hasPressed = false
  private var generations: [JobID: Int] = [:]

  /// Labs hold what was computed, so that going back is instant; hence not too many of them.
  private static let undoLimit = 24

  init(id: Int, lab: any Lab) {
    self.id = id
    self.lab = lab
  }

  var isTraining: Bool { running.values.contains(.training) }
  var labID: String { type(of: lab).id }
  var title: Phrase { type(of: lab).title }

  // MARK: Work

  /// Asks for whatever the figures need.
  mutating func resume() -> [AppEffect] { tagged(lab.resume()) }

  private mutating func tagged(_ effects: [Effect]) -> [AppEffect] {
    effects.map { effect in
      let job: JobID
      switch effect {
      case .start(let id, let work):
        job = id
        generations[id, default: 0] += 1
        running[id] = work.queue
      case .send(let id, _): job = id
      case .cancel(let id):
        job = id
        running[id] = nil
      }
      let tag = LabTag(instance: self.id, generation: generations[job, default: 0])
      // What a cancelled job still says belongs to a generation that is over.
      if case .cancel = effect { generations[job, default: 0] += 1 }
      return .lab(tag, effect)
    }
  }

  /// Takes a message of the present generation; others are dropped.
  mutating func receive(_ message: JobMessage, generation: Int) -> [AppEffect] {
    guard generations[message.job] == generation else { return [] }
    switch message.content {
    case .progress: break
    case .finished, .failed, .cancelled: running[message.job] = nil
    }
    let effects = tagged(lab.receive(message))
    return effects + continuePending()
  }

  // MARK: Inputs

  /// Applies an input of the learner; nil when no control takes it.
  mutating func apply(_ input: ControlInput) -> [AppEffect]? {
    let control = lab.controls.first { $0.id == input.id }
    let before = lab
    guard let effects = lab.apply(input) else { return nil }
    if control?.isUndoable ?? true { remember(before, control: input.id, isText: input.isText) }
    // A job that this cancels sends no message: what of a solution waited for it goes on here.
    return tagged(effects) + continuePending()
  }

  /// Keystrokes in one text are undone together.
  private mutating func remember(_ before: any Lab, control: String, isText: Bool) {
    redoable = []
    if isText, undoable.last?.control == control { return }
    undoable.append(Snapshot(lab: before, control: control))
    if undoable.count > Self.undoLimit { undoable.removeFirst() }
  }

  /// The next change of a text is a step of its own.
  mutating func endTyping() {
    guard let last = undoable.indices.last else { return }
    undoable[last].control = ""
  }

  mutating func undo() -> [AppEffect]? {
    guard let snapshot = undoable.popLast() else { return nil }
    redoable.append(Snapshot(lab: lab, control: ""))
    return restore(snapshot.lab)
  }

  mutating func redo() -> [AppEffect]? {
    guard let snapshot = redoable.popLast() else { return nil }
    undoable.append(Snapshot(lab: lab, control: ""))
    return restore(snapshot.lab)
  }

  private mutating func restore(_ lab: any Lab) -> [AppEffect] {
    let cancels = cancelAll()
    self.lab = lab
    return cancels + tagged(lab.resume())
  }

  private mutating func cancelAll() -> [AppEffect] {
    pending = []
    return tagged(running.keys.sorted { $0.name < $1.name }.map(Effect.cancel))
  }

  // MARK: Presets and solutions

  /// Puts the lab back to its first state, or to `start`, and then applies inputs in order.
  mutating func begin(with inputs: [ControlInput], from start: any Lab, isUndoable: Bool)
    -> [AppEffect]
  {
    if isUndoable { remember(lab, control: "", isText: false) }
    var effects = cancelAll()
    lab = start
    hasPressed = false
    pending = inputs
    // Plain values first, then the work that they need, then whatever has to wait for it.
    effects += continuePending(isStarting: true)
    effects += tagged(lab.resume())
    return effects + continuePending()
  }

  /// Applies inputs until one has to wait for the work of those before it.
  private mutating func continuePending(isStarting: Bool = false) -> [AppEffect] {
    var effects: [AppEffect] = []
    while let next = pending.first {
      let control = lab.controls.first { $0.id == next.id }
      let waits = next.value == .trigger || hasPressed || control?.disabled != nil
      if waits, isStarting || !running.isEmpty { break }
      pending.removeFirst()
      guard let more = lab.apply(next) else { continue }
      effects += tagged(more)
      if next.value == .trigger { hasPressed = true }
    }
    return effects
  }

  // MARK: Keeping

  /// What the learner chose, for the progress file; nil when it is too large to keep.
  var saved: JSONValue? { KeptLab.state(of: lab) }
}

extension ControlInput {
  fileprivate var isText: Bool {
    if case .text = value { true } else { false }
  }

  /// What a lesson's file sets, for a learner of this language.
  public init(_ input: PresetInput, in language: Language) {
    let value: ControlValue
    switch input.value {
    case .flag(let flag): value = .flag(flag)
    case .number(let number): value = .number(number)
    case .text(let text): value = .text(text)
    case .phrase(let phrase): value = .text(phrase[language])
    case .part(let row, let column): value = .part(row: row, column: column)
    case .press: value = .trigger
    }
    self.init(input.control, value)
  }
}
