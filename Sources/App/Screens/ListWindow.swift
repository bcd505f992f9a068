/// Which rows of a list are seen: as few steps away from before as show the selected one.
struct ListWindow: Sendable, Equatable {
  /// The first row that is seen.
  private(set) var offset = 0

  /// The same window, moved so that `selected` is in it and no row is wasted.
  func showing(_ selected: Int, of count: Int, height: Int) -> ListWindow {
    var window = self
    let last = max(0, count - max(1, height))
    window.offset = max(selected - max(1, height) + 1, min(offset, selected))
    window.offset = max(0, min(window.offset, last))
    return window
  }

  /// The rows that are seen.
  func rows(of count: Int, height: Int) -> Range<Int> {
    let first = min(offset, count)
    return first..<min(count, first + max(0, height))
  }
}
