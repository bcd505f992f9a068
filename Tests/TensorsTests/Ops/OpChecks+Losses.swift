import Kernels
import Tensors

extension OpCheck {
  static let losses =
    [Float(0), 0.25].flatMap { smoothing in
      [1, 3, 33].map { scores(classes: $0, smoothing: smoothing) }
        + [false, true].map { head(biased: $0, smoothing: smoothing) }
    } + [severalChunks]

  private static func scores(classes: Int, smoothing: Float) -> OpCheck {
    let last = Int32(classes - 1)
    return OpCheck(
      name: "crossEntropy of \(classes), smoothing \(smoothing)",
      inputs: [Input(4, classes, -4...4)]
    ) { tape, x in
      tape.crossEntropy(
        x[0], targets: [last, -100, 0, last / 2], ignoring: -100, labelSmoothing: smoothing,
        normalizer: 3)
    } reference: { x in
      .scalar(
        Reference.crossEntropy(
          x[0].values, vocabulary: classes, targets: [last, -1, 0, last / 2],
          labelSmoothing: Double(smoothing), normalizer: 3
        ).loss)
    }
  }

  private static func head(biased: Bool, smoothing: Float) -> OpCheck {
    let targets: [Int32] = [8, -1, 0, 3, 3]
    return OpCheck(
      name: "headLoss\(biased ? " + bias" : ""), smoothing \(smoothing)",
      inputs: [Input(5, 7), Input(9, 7)] + (biased ? [Input(1, 9)] : []), isFused: true
    ) { tape, x in
      tape.headLoss(
        x[0], x[1], bias: biased ? x[2] : nil, targets: targets, labelSmoothing: smoothing,
        normalizer: 4)
    } reference: { x in
      let scores = product(x[0], x[1].transposed)
      let logits = Matrix(5, 9) { scores[$0, $1] + (biased ? x[2].values[$1] : 0) }
      return .scalar(
        Reference.crossEntropy(
          logits.values, vocabulary: 9, targets: targets, labelSmoothing: Double(smoothing),
          normalizer: 4
        ).loss)
    }
  }

  private static let severalChunks: OpCheck = {
    let targets = (0..<150).map { Int32($0 % 7) - 1 }
    return OpCheck(
      name: "headLoss over several chunks", inputs: [Input(150, 1), Input(6, 1), Input(1, 6)],
      isFused: true
    ) { tape, x in
      tape.headLoss(x[0], x[1], bias: x[2], targets: targets, normalizer: 30)
    } reference: { x in
      let scores = product(x[0], x[1].transposed)
      let logits = Matrix(150, 6) { scores[$0, $1] + x[2].values[$1] }
      return .scalar(
        Reference.crossEntropy(
          logits.values, vocabulary: 6, targets: targets, normalizer: 30
        ).loss)
    }
  }()
}
