import Display
import Figures

/// A figure, or all figures of a pane, to be written into a file.
public struct ExportRequest: Sendable {
  public enum Format: String, Sendable, CaseIterable {
    case svg, html, csv, json, ansi
    case text = "txt"
  }

  /// What the file is called after.
  public var name: String
  public var panels: [Panel]
  public var format: Format
  public var language: Language
  /// The colours of the format with colours.
  public var appearance: Appearance

  public init(
    name: String, panels: [Panel], format: Format, language: Language, appearance: Appearance
  ) {
    self.name = name
    self.panels = panels
    self.format = format
    self.language = language
    self.appearance = appearance
  }
}
