import Curriculum
import Foundation
import LabKit

/// A lab as the progress file keeps it: what the learner chose, not what was computed from it.
public enum KeptLab {
  /// Bytes of JSON that the state of a lab may have at most.
  static let limit = 256 << 10

  /// Nil when it is too large to keep.
  public static func state(of lab: any Lab) -> JSONValue? {
    guard let data = try? JSONEncoder().encode(lab), data.count <= limit else { return nil }
    return try? JSONDecoder().decode(JSONValue.self, from: data)
  }

  /// A lab as it was kept; nil when this version cannot read it any more.
  public static func lab(_ type: any Lab.Type, from state: JSONValue) -> (any Lab)? {
    func decode<L: Lab>(_ type: L.Type) -> (any Lab)? {
      guard let data = try? JSONEncoder().encode(state) else { return nil }
      return try? JSONDecoder().decode(type, from: data)
    }
    return decode(type)
  }
}
