import Curriculum
import Display
import Figures
import LabKit

/// The whole program as a value: `update(_:)` changes it, `view()` shows it.
///
/// Start: `var app = AppState(configuration)`, then `app.start()` gives the first effects; send a
/// `.resize` before the first `view()`.
public struct AppState: Sendable {
  let configuration: AppConfiguration

  public init(_ configuration: AppConfiguration) {
    self.configuration = configuration
  }

  /// The effects of the first screen.
  public mutating func start() -> [AppEffect] { [] }

  public mutating func update(_ event: AppEvent) -> [AppEffect] { [] }

  public func view() -> AppFrame {
    AppFrame(surface: Surface(size: Size(width: 80, height: 24)), cursor: nil)
  }
}
