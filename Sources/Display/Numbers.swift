// Numbers as they are read in a figure. No formatter: these run for every cell of every frame.

/// `value` with so many digits after the point; very large ones in powers of ten.
func fixed(_ value: Double, _ digits: Int) -> String {
  guard value.isFinite else { return value.isNaN ? "–" : value < 0 ? "−∞" : "∞" }
  guard abs(value) < 1e12 else { return scientific(value) }
  let digits = max(0, min(6, digits))
  var scale = 1
  for _ in 0..<digits { scale *= 10 }
  let scaled = Int((abs(value) * Double(scale)).rounded())
  let sign = value < 0 && scaled > 0 ? "-" : ""
  if digits == 0 { return sign + String(scaled) }
  let fraction = String(scaled % scale)
  let zeros = String(repeating: "0", count: digits - fraction.count)
  return "\(sign)\(scaled / scale).\(zeros)\(fraction)"
}

/// Like `fixed`, without the zero before the point: `.62`, `-.5`, `1.00`.
func compact(_ value: Double, _ digits: Int) -> String {
  var text = fixed(value, digits)
  if text.hasPrefix("0.") { text.removeFirst() }
  if text.hasPrefix("-0.") { text = "-" + text.dropFirst(2) }
  return text
}

/// About three digits that matter: `0.62`, `12.3`, `4,210` is not ours to group, `1.2e-5`.
func brief(_ value: Double) -> String {
  let size = abs(value)
  if size == 0 { return "0" }
  if !value.isFinite { return fixed(value, 0) }
  if size >= 1e6 || size < 1e-3 { return scientific(value) }
  if size >= 100 { return fixed(value, 0) }
  if size >= 10 { return fixed(value, 1) }
  return fixed(value, size >= 0.1 ? 2 : 3)
}

private func scientific(_ value: Double) -> String {
  var exponent = 0
  var mantissa = abs(value)
  while mantissa >= 10 {
    mantissa /= 10
    exponent += 1
  }
  while mantissa < 1 {
    mantissa *= 10
    exponent -= 1
  }
  if mantissa >= 9.95 {
    mantissa = 1
    exponent += 1
  }
  return "\(value < 0 ? "-" : "")\(fixed(mantissa, 1))e\(exponent)"
}

/// The first index to show so that `selected` is seen, with some of what is around it.
///
/// - Parameter count: all; `room`: how many fit.
func scrollStart(selected: Int?, count: Int, room: Int) -> Int {
  guard count > room, let selected else { return 0 }
  return max(0, min(selected - room / 2, count - room))
}
