/// The names of the operations, for whoever lists what a tape has recorded or checks that none is
/// without its test. `Operation` says what each computes.
public enum OperationKind: String, Sendable, CaseIterable {
  case constant, parameter
  case add, subtract, multiply, divide
  case scale, shift, clamp, elementwise
  case sum, largest
  case softmax, logSoftmax
  case linear, matmul
  case addIntoColumns, lowRankUpdate
  case layerNorm, rmsNorm
  case dropout
  case gatherRows, scatterRows
  case columns, rows, concatenateColumns, concatenateRows
  case meanPool, cosineSimilarity
  case attention, attentionScores, maskedSoftmax, attentionMix
  case recurrent
  case crossEntropy, headLoss
}

extension Operation {
  var kind: OperationKind {
    switch self {
    case .constant: .constant
    case .parameter: .parameter
    case .add: .add
    case .subtract: .subtract
    case .multiply: .multiply
    case .divide: .divide
    case .scale: .scale
    case .shift: .shift
    case .clamp: .clamp
    case .elementwise: .elementwise
    case .sum: .sum
    case .largest: .largest
    case .softmax: .softmax
    case .logSoftmax: .logSoftmax
    case .linear: .linear
    case .matmul: .matmul
    case .addIntoColumns: .addIntoColumns
    case .lowRankUpdate: .lowRankUpdate
    case .layerNorm: .layerNorm
    case .rmsNorm: .rmsNorm
    case .dropout: .dropout
    case .gatherRows: .gatherRows
    case .scatterRows: .scatterRows
    case .columns: .columns
    case .rows: .rows
    case .concatenateColumns: .concatenateColumns
    case .concatenateRows: .concatenateRows
    case .meanPool: .meanPool
    case .cosineSimilarity: .cosineSimilarity
    case .attention: .attention
    case .attentionScores: .attentionScores
    case .maskedSoftmax: .maskedSoftmax
    case .attentionMix: .attentionMix
    case .recurrent: .recurrent
    case .crossEntropy: .crossEntropy
    case .headLoss: .headLoss
    }
  }
}

extension Tape {
  /// What has been recorded since the last `reset`, in order.
  public var recordedKinds: [OperationKind] { nodes.map { $0.operation.kind } }
}
