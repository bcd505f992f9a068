// Forward: one loop over the units for each cell. Letters as in `RecurrentFunction`; H is `width`.

extension RecurrentStep {
  // MARK: - Elman's

  func forwardRNN() {
    var start = 0
    while start &+ Lanes.width <= width {
      rnn(WholeStretch(start: start))
      start &+= Lanes.width
    }
    if start < width { rnn(LastStretch(start: start, count: width &- start)) }
  }

  @inline(__always) private func rnn(_ at: some Stretch) {
    at.store(Tanh.value(at.load(input) + at.load(product)), state)
  }

  // MARK: - LSTM

  func forwardLSTM() {
    var start = 0
    while start &+ Lanes.width <= width {
      lstm(WholeStretch(start: start))
      start &+= Lanes.width
    }
    if start < width { lstm(LastStretch(start: start, count: width &- start)) }
  }

  @inline(__always) private func lstm(_ at: some Stretch) {
    let i = Sigmoid.value(sums(0, at))
    let f = Sigmoid.value(sums(1, at))
    let g = Tanh.value(sums(2, at))
    let o = Sigmoid.value(sums(3, at))
    let c = (i * g).plus(f, times: at.load(previous + width))
    at.store(i, kept)
    at.store(f, kept + width)
    at.store(g, kept + 2 * width)
    at.store(o, kept + 3 * width)
    at.store(c, state + width)
    at.store(o * Tanh.value(c), state)
  }

  // MARK: - GRU

  func forwardGRU() {
    var start = 0
    while start &+ Lanes.width <= width {
      gru(WholeStretch(start: start))
      start &+= Lanes.width
    }
    if start < width { gru(LastStretch(start: start, count: width &- start)) }
  }

  @inline(__always) private func gru(_ at: some Stretch) {
    let r = Sigmoid.value(sums(0, at))
    let z = Sigmoid.value(sums(1, at))
    let p = at.load(product + 2 * width)
    let n = Tanh.value(at.load(input + 2 * width).plus(r, times: p))
    at.store(n, kept)
    at.store(r, kept + width)
    at.store(z, kept + 2 * width)
    at.store(p, kept + 3 * width)
    at.store(n.plus(z, times: at.load(previous) - n), state)
  }

  @inline(__always) private func sums(_ gate: Int, _ at: some Stretch) -> Lanes {
    at.load(input + gate * width) + at.load(product + gate * width)
  }
}
