/// What a recurrent layer does at each step with what it reads, x, and what it remembers, h.
///
/// a is x·W_xᵀ + b_x, computed for all steps at once by whoever calls; p is h·W_hᵀ + b_h. Both have
/// one run of `width` numbers for each gate, in PyTorch's order. σ is 1/(1 + e⁻ˣ), ⊙ goes number by
/// number, ′ is what comes out of the step.
///
/// | cell | gates | step |
/// |---|---|---|
/// | rnn | n | h′ = tanh(aₙ + pₙ) |
/// | lstm | i f g o | i, f, o = σ(a + p), g = tanh(a + p); c′ = f⊙c + i⊙g, h′ = o⊙tanh c′ |
/// | gru | r z n | r, z = σ(a + p), n = tanh(aₙ + r⊙pₙ); h′ = (1 − z)⊙n + z⊙h |
///
/// - Source: rnn: Elman 1990, "Finding Structure in Time"; lstm: Hochreiter & Schmidhuber 1997, "Long
///   Short-Term Memory", with the forget gate of Gers, Schmidhuber & Cummins 2000, "Learning to
///   Forget"; gru: Cho et al. 2014, "Learning Phrase Representations using RNN Encoder–Decoder", eqs.
///   5–8, with the reset gate behind the product, as cuDNN and PyTorch have it.
public enum RecurrentFunction: Sendable, CaseIterable {
  case rnn, lstm, gru

  /// Runs of `width` numbers in a and in p.
  public var gateCount: Int {
    switch self {
    case .rnn: 1
    case .lstm: 4
    case .gru: 3
    }
  }

  /// Runs of what goes from step to step: h, and behind it the LSTM's c.
  public var stateCount: Int { self == .lstm ? 2 : 1 }

  /// Runs that a step keeps for its derivative, which takes their place: the rnn nothing; the lstm
  /// i f g o; the gru n r z and pₙ.
  public var keptCount: Int { self == .rnn ? 1 : 4 }

  /// Which run of what is kept has the derivatives by p, once the step has been differentiated;
  /// `gateCount` runs from there on, in the order of the gates.
  public var productGradient: Int { self == .gru ? 1 : 0 }

  /// Which run has the derivative by each gate of a.
  public var inputGradients: [Int] {
    switch self {
    case .rnn: [0]
    case .lstm: [0, 1, 2, 3]
    case .gru: [1, 2, 0]
    }
  }
}

/// One step of one sequence, in someone else's memory.
public struct RecurrentStep {
  /// Numbers in h.
  let width: Int
  let input: UnsafePointer<Float>  // a: [gates · width]
  let product: UnsafePointer<Float>  // p: [gates · width]
  let previous: UnsafePointer<Float>  // [states · width], the state before the step
  let state: UnsafeMutablePointer<Float>  // [states · width], the one behind it
  let kept: UnsafeMutablePointer<Float>  // [kept · width]

  /// - Precondition: `state` and `kept` overlap nothing.
  public init(
    width: Int, input: UnsafePointer<Float>, product: UnsafePointer<Float>,
    previous: UnsafePointer<Float>, state: UnsafeMutablePointer<Float>,
    kept: UnsafeMutablePointer<Float>
  ) {
    self.width = width
    self.input = input
    self.product = product
    self.previous = previous
    self.state = state
    self.kept = kept
  }

  /// Computes the state behind the step.
  public func forward(_ cell: RecurrentFunction) {
    switch cell {
    case .rnn: forwardRNN()
    case .lstm: forwardLSTM()
    case .gru: forwardGRU()
    }
  }
}

/// A step that is differentiated: `kept` gets the derivatives by a and p, see `RecurrentFunction`.
public struct RecurrentStepGradient {
  let width: Int
  let previous: UnsafePointer<Float>  // [states · width]
  let state: UnsafePointer<Float>  // [states · width]
  let kept: UnsafeMutablePointer<Float>  // [kept · width]
  let dState: UnsafePointer<Float>  // [states · width], what reaches the state behind the step
  /// What reaches the state before the step, p left out.
  let dPrevious: UnsafeMutablePointer<Float>  // [states · width]

  /// - Precondition: `kept` is what `RecurrentStep.forward` left there; `dPrevious` overlaps nothing.
  public init(
    width: Int, previous: UnsafePointer<Float>, state: UnsafePointer<Float>,
    kept: UnsafeMutablePointer<Float>, dState: UnsafePointer<Float>,
    dPrevious: UnsafeMutablePointer<Float>
  ) {
    self.width = width
    self.previous = previous
    self.state = state
    self.kept = kept
    self.dState = dState
    self.dPrevious = dPrevious
  }

  public func backward(_ cell: RecurrentFunction) {
    switch cell {
    case .rnn: backwardRNN()
    case .lstm: backwardLSTM()
    case .gru: backwardGRU()
    }
  }
}
