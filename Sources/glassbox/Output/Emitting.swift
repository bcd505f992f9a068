import Figures
import Files

/// A result in every form in which it can be asked for. Only the form that is wanted is made.
struct CommandResult {
  var json: () throws -> JSONValue
  /// The figures that the lab shows of it.
  var panels: () throws -> [Panel]
  /// The panel for formats that hold a single figure; nil is the first one.
  var main: String?
  /// Plain text when it is better said than drawn; nil writes the panels as text.
  var text: (() throws -> String)?

  init(
    json: @escaping () throws -> JSONValue, panels: @escaping () throws -> [Panel],
    main: String? = nil, text: (() throws -> String)? = nil
  ) {
    self.json = json
    self.panels = panels
    self.main = main
    self.text = text
  }
}

extension CommandContext {
  /// Writes the result to standard output, or whole and at once into a file.
  func emit(_ result: CommandResult, to output: String? = nil) throws {
    guard let output, output != "-" else {
      if format == .text, result.text == nil, let width = DrawnText.terminalWidth {
        let text = DrawnText.text(
          of: try result.panels(), width: width, language: language,
          isColored: DrawnText.usesColor)
        return try StandardStreams.write(Array(text.utf8))
      }
      return try StandardStreams.write(try rendered(result))
    }
    let bytes = try rendered(result)
    try AtomicFile.write(bytes, to: output)
    notice(Phrase(zh: "已写入 \(output)", en: "Wrote \(output)"))
  }

  /// A line of JSON on standard output.
  func emitLine(_ value: JSONValue) throws {
    try StandardStreams.write(value.utf8 + [0x0A])
  }

  private func rendered(_ result: CommandResult) throws -> [UInt8] {
    if format == .json { return try result.json().utf8 + [0x0A] }
    if format == .text, let text = result.text { return try Array(text().utf8) + [0x0A] }
    let panels = try result.panels()
    let main = panels.first { $0.id == result.main } ?? panels.first
    let written: String =
      switch format {
      case .svg, .csv:
        main?.figure.written(
          as: format == .svg ? .svg : .csv, language: language, title: main?.caption?[language])
          ?? ""
      case .html: panels.written(as: .html, language: language, title: "GlassBox")
      case .text, .json: panels.written(as: .text, language: language)
      }
    return Array(written.utf8) + (written.hasSuffix("\n") ? [] : [0x0A])
  }
}
