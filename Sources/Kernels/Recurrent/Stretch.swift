/// As many neighbouring numbers as a vector register holds, or the few that remain at the end of a
/// row: a loop's body is written once and compiled for both.
protocol Stretch {
  func load(_ x: UnsafePointer<Float>) -> Lanes
  func store(_ lanes: Lanes, _ y: UnsafeMutablePointer<Float>)
}

struct WholeStretch: Stretch {
  let start: Int

  @inline(__always) func load(_ x: UnsafePointer<Float>) -> Lanes { x.lanes(start) }

  @inline(__always) func store(_ lanes: Lanes, _ y: UnsafeMutablePointer<Float>) {
    y.store(lanes, start)
  }
}

struct LastStretch: Stretch {
  let start: Int
  let count: Int

  @inline(__always) func load(_ x: UnsafePointer<Float>) -> Lanes {
    x.lanes(start, count: count)
  }

  @inline(__always) func store(_ lanes: Lanes, _ y: UnsafeMutablePointer<Float>) {
    y.store(lanes, start, count: count)
  }
}
