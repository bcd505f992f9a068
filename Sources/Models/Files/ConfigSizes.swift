import Files

/// Checks of numbers and settings that every kind of `config.json` has.
struct ConfigSizes {
  let path: String

  /// A size that must be there.
  func size(
    _ field: String, _ value: Int?, in range: ClosedRange<Int>
  ) throws(ModelError) -> Int {
    guard let value, range.contains(value) else {
      throw .badValue(
        path: path, field: field, found: value.map { "\($0)" } ?? "missing",
        expected: "\(range.lowerBound) to \(range.upperBound)")
    }
    return value
  }

  /// What a LayerNorm adds to the variance; as a Float it must not vanish.
  func epsilon(_ field: String, _ value: Double) throws(ModelError) -> Float {
    guard Float(value) > 0, value < 1 else {
      throw .badValue(path: path, field: field, found: "\(value)", expected: "0 to 1")
    }
    return Float(value)
  }

  /// Refuses what makes another model out of the same tensors and stands in no architecture's own
  /// settings.
  ///
  /// - Throws: `FileError` or `ModelError`.
  func refuseForeignSettings() throws {
    var reader = JSONReader(
      try SizeLimitedFile.readBytes(path, limit: JSONFile.configurationLimit))
    let settings: JSONValue
    do throws(JSONReader.Failure) {
      settings = try reader.value()
    } catch {
      throw ModelError.notJSON(
        path: path, reason: "line \(reader.line(of: error.position)): \(error.problem)")
    }
    for field in ["add_cross_attention", "is_encoder_decoder", "quantization_config"]
    where ![.null, .bool(false)].contains(settings[field]) {
      throw ModelError.badValue(
        path: path, field: field, found: "a value", expected: "false or none")
    }
    guard [.null, .object([:])].contains(settings["pruned_heads"]) else {
      throw ModelError.badValue(
        path: path, field: "pruned_heads", found: "a value", expected: "none")
    }
  }
}
