import Foundation
import Models
import Testing

@Suite struct NGramFolderTests {
  @Test(arguments: [1, 2, 3, 4])
  func folderGivesBackTheModelUpToTheRoundingOfItsWeights(order: Int) throws {
    let golden = try NGramTests.Golden.read()
    for smoothing in [NGramSmoothing.kneserNey, .modifiedKneserNey, .addK(0.25)] {
      let model = try golden.model(order, smoothing)
      try withTemporaryFolder { folder in
        try HuggingFaceFolder.write(model, to: folder)
        #expect(try HuggingFaceFolder.modelType(at: folder) == .ngram)
        let read = try HuggingFaceFolder.readNGram(at: folder)
        #expect(read.configuration == model.configuration)
        #expect(read.runCounts == model.runCounts)
        #expect(try HuggingFaceFolder.ngramWeightCount(at: folder) == model.weightCount)
        for prefix in golden.prefixes {
          let (own, other) = (
            model.probabilities(after: prefix), read.probabilities(after: prefix)
          )
          #expect(abs(other.reduce(0, +) - 1) < 1e-12)
          // Every order that is rounded leaves a little more or less to the shorter ones.
          let slack = 1e-3 * Double(order)
          for (a, b) in zip(own, other) { #expect(abs(a - b) < 0.02 * a + slack) }
        }
        try HuggingFaceFolder.write(read, to: folder)
        #expect(
          try HuggingFaceFolder.readNGram(at: folder) == read, "rounding rounded changes nothing")
      }
    }
  }

  /// The files of a written model, changed.
  private func changed(
    _ change: (inout SafetensorsWriter, SafetensorsFile) throws -> Void
  ) throws {
    try withTemporaryFolder { folder in
      try HuggingFaceFolder.write(try NGramTests.Golden.read().model(2), to: folder)
      let path = HuggingFaceFolder.weightsPath(folder)
      let file = try SafetensorsFile(path: path)
      var writer = SafetensorsWriter()
      try change(&writer, file)
      try writer.write(to: path)
      _ = try HuggingFaceFolder.readNGram(at: folder)
    }
  }

  private func copy(
    _ file: SafetensorsFile, to writer: inout SafetensorsWriter, but left: Set<String>
  ) throws {
    for (name, entry) in file.entries where !left.contains(name) {
      switch entry.elementType {
      case .uint16: writer.add(name, try file.integers(name).map { UInt16($0) })
      case .uint8: writer.add(name, try file.integers(name).map { UInt8($0) })
      default: writer.add(name, try file.tensor(name))
      }
    }
  }

  @Test func damagedTablesAreRefused() throws {
    try changed { try copy($1, to: &$0, but: []) }
    for name in ["order1.weight", "order1.next", "order2.token", "order2.weight", "order2.values"] {
      #expect(throws: ModelError.self, "without \(name)") {
        try changed { try copy($1, to: &$0, but: [name]) }
      }
    }
    #expect(throws: ModelError.self, "tokens that do not rise") {
      try changed { writer, file in
        try copy(file, to: &writer, but: ["order2.token"])
        writer.add(
          "order2.token", [UInt16](repeating: 0, count: file.entries["order2.token"]?.count ?? 0))
      }
    }
    #expect(throws: ModelError.self, "weights that leave nothing over") {
      try changed { writer, file in
        try copy(file, to: &writer, but: ["order2.values"])
        writer.add(
          "order2.values", Captured(shape: [256], values: [Float](repeating: 1, count: 256)))
      }
    }
    #expect(throws: ModelError.self, "weights below zero") {
      try changed { writer, file in
        try copy(file, to: &writer, but: ["order1.weight"])
        writer.add(
          "order1.weight", Captured(shape: [8], values: [-1, 1, 0, 0, 0, 0, 0, 0]))
      }
    }
    #expect(throws: ModelError.self, "another tensor") {
      try changed { writer, file in
        try copy(file, to: &writer, but: [])
        writer.add("order3.token", [UInt16]())
        writer.add("more", [UInt8](repeating: 0, count: 4))
      }
    }
  }
}
