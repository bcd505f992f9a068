import Kernels

/// What a dense layer does to its sums.
public enum Activation: Sendable, Equatable, CaseIterable {
  case none
  /// GELU in its tanh form, GPT-2's.
  case geluTanh
  /// GELU as it is defined, with the error function: BERT's.
  case gelu
  case relu
  case silu
  case tanh

  var function: ElementwiseFunction? {
    switch self {
    case .none: nil
    case .geluTanh: .geluTanh
    case .gelu: .gelu
    case .relu: .relu
    case .silu: .silu
    case .tanh: .tanh
    }
  }
}
