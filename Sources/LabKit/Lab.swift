import Figures

/// A live experiment beside a lesson: a value that changes by actions and asks for work by effects.
///
/// There is no clock, file, terminal or randomness inside: work is returned as an `Effect`, its results
/// come back through `receive(_:)`. Coding keeps what the learner chose, not what was computed from it;
/// `resume()` asks for the computed part again after decoding, undo or a preset.
public protocol Lab: Sendable, Codable, Equatable {
  associatedtype Action: Sendable

  /// The name in `lesson.yaml` and on the command line.
  static var id: String { get }
  static var title: Phrase { get }
  /// One line on what it shows, at most 52 columns wide, for the list of the playground.
  static var about: Phrase { get }

  init()

  /// What an input to one of `controls` means; nil when the value does not fit the control.
  func action(for input: ControlInput) -> Action?
  mutating func update(_ action: Action) -> [Effect]
  mutating func receive(_ message: JobMessage) -> [Effect]
  /// The work that brings the figures up to date with the state.
  func resume() -> [Effect]

  var controls: [Control] { get }
  var panels: [Panel] { get }
  /// Named measures that an exercise's goal may ask for; nil for an unknown name or one not yet known.
  func metric(_ name: String) -> Double?
  /// All names that `metric(_:)` can ever answer; `lessons check` compares goals with it.
  static var metricNames: [String] { get }
  /// What a measure is called where its value is shown; nil for an unknown name.
  static func metricTitle(_ name: String) -> Phrase?
}

extension Lab {
  /// Applies an input; false when no control takes it.
  public mutating func apply(_ input: ControlInput) -> [Effect]? {
    guard let action = action(for: input) else { return nil }
    return update(action)
  }
}
