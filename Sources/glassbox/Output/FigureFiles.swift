import Figures

enum FigureFiles {
  static func text(of panels: [Panel], as format: OutputFormat, in language: Language) -> String {
    ""
  }
  static func json(of panels: [Panel]) -> JSONValue { .null }
}
