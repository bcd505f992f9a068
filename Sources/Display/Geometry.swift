/// A size in terminal cells.
public struct Size: Hashable, Sendable, Codable {
  public var width: Int
  public var height: Int

  public init(width: Int, height: Int) {
    self.width = width
    self.height = height
  }
}

/// A cell's place; `x` counts columns from the left, `y` rows from the top.
public struct Point: Hashable, Sendable, Codable {
  public var x: Int
  public var y: Int

  public init(x: Int, y: Int) {
    self.x = x
    self.y = y
  }
}

/// A rectangle of cells. A rectangle without area has width or height 0, never less.
public struct Rect: Hashable, Sendable, Codable {
  public var x: Int
  public var y: Int
  public var width: Int
  public var height: Int

  public init(x: Int, y: Int, width: Int, height: Int) {
    self.x = x
    self.y = y
    self.width = max(0, width)
    self.height = max(0, height)
  }

  public init(size: Size) {
    self.init(x: 0, y: 0, width: size.width, height: size.height)
  }

  public var right: Int { x + width }
  public var bottom: Int { y + height }
  public var size: Size { Size(width: width, height: height) }
  public var isEmpty: Bool { width == 0 || height == 0 }

  public func contains(_ point: Point) -> Bool {
    point.x >= x && point.x < right && point.y >= y && point.y < bottom
  }

  public func intersection(_ other: Rect) -> Rect {
    let left = max(x, other.x)
    let top = max(y, other.y)
    return Rect(
      x: left, y: top, width: min(right, other.right) - left,
      height: min(bottom, other.bottom) - top)
  }

  public func inset(left: Int = 0, top: Int = 0, right: Int = 0, bottom: Int = 0) -> Rect {
    Rect(x: x + left, y: y + top, width: width - left - right, height: height - top - bottom)
  }

  /// Cuts `count` rows off the top and leaves the rest in `self`.
  public mutating func takeTop(_ count: Int) -> Rect {
    let taken = min(max(0, count), height)
    defer {
      y += taken
      height -= taken
    }
    return Rect(x: x, y: y, width: width, height: taken)
  }

  /// Cuts `count` rows off the bottom and leaves the rest in `self`.
  public mutating func takeBottom(_ count: Int) -> Rect {
    let taken = min(max(0, count), height)
    defer { height -= taken }
    return Rect(x: x, y: bottom - taken, width: width, height: taken)
  }

  /// Cuts `count` columns off the left and leaves the rest in `self`.
  public mutating func takeLeft(_ count: Int) -> Rect {
    let taken = min(max(0, count), width)
    defer {
      x += taken
      width -= taken
    }
    return Rect(x: x, y: y, width: taken, height: height)
  }
}
