import Kernels
import Tensors

// The registry: at least one check for every operation, on odd shapes.

extension OpCheck {
  static let all =
    elementwise + broadcasting + reductions + products + norms + selections + sentences
    + attention + recurrences + losses + compositions
}
