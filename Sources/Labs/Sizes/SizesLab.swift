import Figures
import LabKit
import Models
import Studio

/// What a model's name says: parameters part by part, memory, and what fits where, all from the shape.
public struct SizesLab: ChoosingLab {
  public static let id = "sizes"
  public static let title = Phrase(zh: "大小与内存", en: "Sizes and memory")
  public static let about = Phrase(
    zh: "参数逐项数出来，内存算出来，看装不装得下", en: "count the parameters, sum up the memory, see what fits")
  static let batches = 1...1024

  public enum Action: Sendable, Equatable {
    case choose(String)
    case open(String)
    case setFormat(WeightFormat)
    case setUse(Use)
    case setShows(Shows)
    case setBatch(Int)
    case setTied(Bool)
    case edit(Size, Int)
  }

  public enum Use: String, Codable, Sendable, CaseIterable {
    case inference, training
  }

  /// Which figures are shown; a small window has no room for all.
  public enum Shows: String, Codable, Sendable, CaseIterable {
    case parts, memory, all
  }

  public struct Choices: Codable, Sendable, Equatable {
    /// A known shape, one of our own models, or `own`.
    public var preset = "gpt2"
    /// What the learner opened: a model's name, a folder, a `config.json`.
    public var model = ""
    public var format = WeightFormat.float16
    public var use = Use.inference
    public var shows = Shows.parts
    /// Texts at a time.
    public var batch = 1
    /// Sizes that were changed, by their names.
    public var edits: [String: Int] = [:]
    /// Nil as long as it was not changed.
    public var tied: Bool?
  }

  public internal(set) var choices: Choices
  var anatomy: Work<ModelAnatomy> = .none

  public init() {
    self.init(choices: Choices())
  }

  public init(choices: Choices) {
    self.choices = choices
  }

  public mutating func update(_ action: Action) -> [Effect] {
    switch action {
    case .choose(let preset):
      choices.preset = preset
      return reopen()
    case .open(let model):
      choices.preset = Self.own
      choices.model = model
      return reopen()
    case .setFormat(let format): choices.format = format
    case .setUse(let use): choices.use = use
    case .setShows(let shows): choices.shows = shows
    case .setBatch(let batch): choices.batch = batch.clamped(to: Self.batches)
    case .setTied(let tied): choices.tied = tied
    case .edit(let size, let value):
      choices.edits[size.rawValue] = value.clamped(to: size.range)
    }
    return []
  }

  /// Begins with another model; what was changed in the one before is forgotten.
  private mutating func reopen() -> [Effect] {
    choices.edits = [:]
    choices.tied = nil
    anatomy = .none
    return begin()
  }

  private mutating func begin() -> [Effect] {
    let effects = resume()
    if !effects.isEmpty { anatomy.begin() }
    return effects
  }

  public mutating func receive(_ message: JobMessage) -> [Effect] {
    anatomy.receive(message.content)
    return []
  }

  public func resume() -> [Effect] {
    guard let name = choices.modelName else { return [] }
    return [.start("open", AnatomyJob(model: name))]
  }
}

/// Reads a model's sizes.
public struct AnatomyJob: StudioJob, Equatable {
  public var model: String
  public var queue: JobQueue { .interactive }

  public func run(in context: JobContext) throws -> any Sendable {
    try context.models.anatomy(of: model)
  }
}

extension SizesLab {
  static let own = "own"
  /// Models of this program; their sizes are read from their own `config.json`.
  static let shipped = ["story-gpt", "story-bert"]
}

extension SizesLab.Choices {
  /// The model whose files are to be read; nil for a known shape.
  var modelName: String? {
    if SizesLab.shipped.contains(preset) { return preset }
    return preset == SizesLab.own ? model : nil
  }
}
