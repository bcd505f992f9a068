/// Figures as comma-separated values with a header line.
///
/// - Source: RFC 4180 (quoting; lines end in CR LF).
struct CSVWriter {
  var language: Language

  func write(_ figure: Figure) -> String {
    let grid = figure.grid(language)
    return ([grid.header] + grid.rows).map { row in
      row.map(quoted).joined(separator: ",") + "\r\n"
    }.joined()
  }

  private func quoted(_ field: String) -> String {
    let needsQuotes = field.unicodeScalars.contains { scalar in
      scalar == "," || scalar == "\"" || scalar == "\n" || scalar == "\r"
    }
    guard needsQuotes || field.first == " " || field.last == " " else { return field }
    return "\""
      + field.split(separator: "\"", omittingEmptySubsequences: false)
      .joined(separator: "\"\"") + "\""
  }
}
