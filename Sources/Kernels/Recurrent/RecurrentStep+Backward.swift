// Backward: what reaches h′ (and c′) becomes what reaches a, p and the state before. d before a letter
// is the derivative by it.

extension RecurrentStepGradient {
  // MARK: - Elman's

  /// dn = dh′⊙(1 − h′²).
  func backwardRNN() {
    var start = 0
    while start &+ Lanes.width <= width {
      rnn(WholeStretch(start: start))
      start &+= Lanes.width
    }
    if start < width { rnn(LastStretch(start: start, count: width &- start)) }
  }

  @inline(__always) private func rnn(_ at: some Stretch) {
    at.store(at.load(dState) * Tanh.slope(at.load(state)), kept)
    at.store(.zero, dPrevious)
  }

  // MARK: - LSTM

  /// dc = dc′ + dh′⊙o⊙(1 − tanh² c′); through σ and tanh dh′⊙tanh c′ → o, dc⊙g → i, dc⊙c → f,
  /// dc⊙i → g; dc⊙f → c.
  func backwardLSTM() {
    var start = 0
    while start &+ Lanes.width <= width {
      lstm(WholeStretch(start: start))
      start &+= Lanes.width
    }
    if start < width { lstm(LastStretch(start: start, count: width &- start)) }
  }

  @inline(__always) private func lstm(_ at: some Stretch) {
    let i = at.load(kept)
    let f = at.load(kept + width)
    let g = at.load(kept + 2 * width)
    let o = at.load(kept + 3 * width)
    let t = Tanh.value(at.load(state + width))
    let dh = at.load(dState)
    let dc = at.load(dState + width).plus(dh * o, times: Tanh.slope(t))
    at.store(dc * g * Sigmoid.slope(i), kept)
    at.store(dc * at.load(previous + width) * Sigmoid.slope(f), kept + width)
    at.store(dc * i * Tanh.slope(g), kept + 2 * width)
    at.store(dh * t * Sigmoid.slope(o), kept + 3 * width)
    at.store(.zero, dPrevious)
    at.store(dc * f, dPrevious + width)
  }

  // MARK: - GRU

  /// dn = dh′⊙(1 − z)⊙(1 − n²) → aₙ, dn⊙r → pₙ; through σ dn⊙pₙ → r, dh′⊙(h − n) → z; dh′⊙z → h.
  func backwardGRU() {
    var start = 0
    while start &+ Lanes.width <= width {
      gru(WholeStretch(start: start))
      start &+= Lanes.width
    }
    if start < width { gru(LastStretch(start: start, count: width &- start)) }
  }

  @inline(__always) private func gru(_ at: some Stretch) {
    let n = at.load(kept)
    let r = at.load(kept + width)
    let z = at.load(kept + 2 * width)
    let p = at.load(kept + 3 * width)
    let dh = at.load(dState)
    let dn = dh * (Lanes(all: 1) - z) * Tanh.slope(n)
    at.store(dn, kept)
    at.store(dn * p * Sigmoid.slope(r), kept + width)
    at.store(dh * (at.load(previous) - n) * Sigmoid.slope(z), kept + 2 * width)
    at.store(dn * r, kept + 3 * width)
    at.store(dh * z, dPrevious)
  }
}
