// Written by Scripts/golden/tensors.py with PyTorch 2.15.0.

enum PyTorchNumbers {
  /// Losses before each of ten AdamW steps.
  static let losses: [Float] = [
    3.931757,
    3.760158,
    3.634935,
    3.530745,
    3.429592,
    3.322298,
    3.209168,
    3.094838,
    2.983196,
    2.873421,
  ]

  /// Of the first step: a parameter's gradient norm and its first four numbers.
  static let gradients: [(name: String, norm: Double, head: [Float])] = [
    ("table", 0.7102104, [-0.0091324, -0.0329677, -0.0342872, -0.0274060]),
    ("positions", 0.6929884, [0.0672905, 0.0130786, -0.0098228, -0.0031194]),
    ("norm.gain", 0.3525575, [0.1405059, 0.0122018, -0.1168109, -0.0325140]),
    ("norm.bias", 0.4205858, [-0.0406774, -0.1474568, -0.0958320, 0.0587396]),
    ("qkv.weight", 0.1995638, [-0.0002085, -0.0001876, -0.0001413, -0.0000759]),
    ("qkv.bias", 0.1824125, [-0.0005862, -0.0005068, -0.0003589, -0.0001623]),
    ("dense.weight", 0.0760038, [0.0074092, 0.0085704, 0.0070951, 0.0044615]),
  ]
}
