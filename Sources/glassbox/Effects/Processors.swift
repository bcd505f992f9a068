import Foundation

enum Processors {
  /// Processors that this process may use; containers allow fewer than there are.
  static var count: Int { ProcessInfo.processInfo.activeProcessorCount }
}
