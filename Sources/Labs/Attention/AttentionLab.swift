import Figures
import LabKit
import Studio

/// The attention of a real model for any sentence: all heads small, one head large, one row in
/// words.
public struct AttentionLab: ChoosingLab {
  public static let id = "attention"
  public static let title = Phrase(zh: "注意力热力图", en: "Attention heatmaps")
  public static let about = Phrase(
    zh: "一句话里谁在看谁：每一层、每一个头", en: "who looks at whom in your sentence, head by head")

  public enum Action: Sendable, Equatable {
    case type(String)
    case selectRow(Int)
    case selectHead(Int)
    case selectLayer(Int)
    case selectMap(layer: Int, head: Int)
    case selectCell(row: Int, column: Int)
    case setWords(Bool)
    case setModel(String)
  }

  public struct Choices: Codable, Sendable, Equatable {
    public var model = defaultModel
    public var text = "小猫坐在垫子上，因为它累了。"
    public var layer = 0
    public var head = 0
    /// The row of a token, or of a word when `words` is on; nil is the last row.
    public var row: Int?
    public var words = false
  }

  public internal(set) var choices: Choices
  var answer: Work<AttentionReport> = .none
  /// A key that the mouse pointed at.
  var column: Int?

  public init() {
    self.init(choices: Choices())
  }

  public init(choices: Choices) {
    self.choices = choices
  }

  public mutating func update(_ action: Action) -> [Effect] {
    switch action {
    case .type(let text):
      choices.text = text
      choices.row = nil
      column = nil
      return ask()
    case .setModel(let name):
      choices.model = name
      return ask()
    case .selectRow(let row):
      choices.row = row.clamped(to: 0...max(rowCount - 1, 0))
      column = nil
    case .selectHead(let head): choices.head = head.clamped(to: 0...max(heads - 1, 0))
    case .selectLayer(let layer): choices.layer = layer.clamped(to: 0...max(layers - 1, 0))
    case .selectMap(let layer, let head):
      choices.layer = layer.clamped(to: 0...max(layers - 1, 0))
      choices.head = head.clamped(to: 0...max(heads - 1, 0))
    case .selectCell(let row, let column):
      choices.row = row.clamped(to: 0...max(rowCount - 1, 0))
      self.column = column.clamped(to: 0...max(rowCount - 1, 0))
    case .setWords(let flag): setWords(flag)
    }
    return []
  }

  public mutating func receive(_ message: JobMessage) -> [Effect] {
    answer.receive(message.content)
    return []
  }

  public func resume() -> [Effect] {
    [.start("attend", AttentionJob(model: choices.model, bytes: Array(choices.text.utf8)))]
  }

  private mutating func ask() -> [Effect] {
    guard !choices.text.isEmpty else {
      answer = .none
      return [.cancel("attend")]
    }
    answer.begin()
    return resume()
  }

  /// Keeps the selected row on the same place in the text.
  private mutating func setWords(_ flag: Bool) {
    guard flag != choices.words else { return }
    if let report = answer.value, let row = choices.row {
      if flag {
        choices.row = report.groups.firstIndex { $0.contains(row) }
      } else {
        choices.row = report.groups.indices.contains(row) ? report.groups[row].last : nil
      }
    }
    column = nil
    choices.words = flag
  }
}

extension AttentionLab {
  // Before the first answer nobody knows how large the model is: a preset is taken as it is.
  var layers: Int { answer.value?.result.layers ?? choices.layer + 1000 }
  var heads: Int { answer.value?.result.heads ?? choices.head + 1000 }

  /// Whether what comes later is hidden; an encoder sees everything.
  var isCausal: Bool { answer.value?.result.isCausal ?? true }

  var rowCount: Int {
    guard let report = answer.value else { return 100_000 }
    return choices.words ? report.groups.count : report.result.tokens.count
  }

  /// The layer, head and row that are shown: what was chosen, within what there is.
  var layer: Int { choices.layer.clamped(to: 0...max(layers - 1, 0)) }
  var head: Int { choices.head.clamped(to: 0...max(heads - 1, 0)) }
  var row: Int { (choices.row ?? rowCount - 1).clamped(to: 0...max(rowCount - 1, 0)) }

  /// The selected head's map as it is shown.
  func map(_ report: AttentionReport) -> (labels: [String], values: [Float]) {
    if choices.words {
      return (
        report.groupLabels,
        report.result.weights(layer: layer, head: head, groups: report.groups)
      )
    }
    return (report.result.tokens.map(\.label), report.result.weights[layer][head])
  }

  public func action(for input: ControlInput) -> Action? {
    switch (input.id, input.value) {
    case ("thumbnails", .part(let row, let column)): .selectMap(layer: row, head: column)
    case ("matrix", .part(let row, let column)): .selectCell(row: row, column: column)
    case ("text", let value): value.limitedText.map(Action.type)
    case ("row", let value): value.integer.map(Action.selectRow)
    case ("head", let value): value.integer.map(Action.selectHead)
    case ("layer", let value): value.integer.map(Action.selectLayer)
    case ("words", let value): value.flag.map(Action.setWords)
    case ("model", let value): value.limitedText.map(Action.setModel)
    default: nil
    }
  }

  public var controls: [Control] {
    let report = answer.value
    let empty =
      report == nil ? Phrase(zh: "先输入一句话", en: "type a sentence first") : nil
    return [
      .text(
        "text", Phrase(zh: "输入", en: "type"),
        help: Phrase(
          zh: "输入任何句子，热力图随之更新", en: "type any sentence; the heatmaps follow"),
        key: .character("i"), value: choices.text),
      .number(
        "row", Phrase(zh: "行", en: "row"),
        help: Phrase(zh: "换一行：哪个词元在看", en: "another row: which token looks"),
        keys: [.up, .down], value: Double(row), range: .indexes(of: rowCount), disabled: empty,
        isUndoable: false),
      .number(
        "head", Phrase(zh: "头", en: "head"),
        help: Phrase(zh: "换一个注意力头", en: "another attention head"), keys: [.left, .right],
        value: Double(head), range: .indexes(of: heads), disabled: empty, isUndoable: false),
      .number(
        "layer", Phrase(zh: "层", en: "layer"),
        help: Phrase(zh: "换一层", en: "another layer"),
        keys: [.character("["), .character("]")], value: Double(layer),
        range: .indexes(of: layers), disabled: empty, isUndoable: false),
      .toggle(
        "words", Phrase(zh: "按词", en: "words"),
        help: Phrase(
          zh: "把子词并成词：键求和，查询求平均",
          en: "roll tokens up into words: keys are summed, queries averaged"),
        key: .character("w"), value: choices.words),
      .model(choices.model),
      Control(
        id: "thumbnails", label: Phrase(zh: "点选头", en: "pick a head"),
        help: Phrase(zh: "在小图上点选层和头", en: "click a small map to choose layer and head"),
        keys: [], kind: .part(panel: "thumbnails"), isUndoable: false),
      Control(
        id: "matrix", label: Phrase(zh: "点选格", en: "pick a cell"),
        help: Phrase(zh: "在大图上点选一行", en: "click the large map to choose a row"), keys: [],
        kind: .part(panel: "matrix"), isUndoable: false),
    ]
  }
}
