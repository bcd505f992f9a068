import Foundation
import Models
import Studio
import Testing

private let models =
  URL(fileURLWithPath: #filePath)
  .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().path
  + "/assets/models"

@Suite struct ModelAnatomyTests {
  private static let shipped = ["story-gpt", "story-bert"].filter {
    FileManager.default.fileExists(atPath: models + "/\($0)/model.safetensors")
  }

  @Test(arguments: shipped)
  func theFormulaCountsTheShippedModel(_ name: String) throws {
    let library = ModelLibrary(folders: [models])
    let anatomy = try library.anatomy(of: name)
    #expect(anatomy.name == name)
    #expect(try anatomy.shape.parameters().total == anatomy.storedCount)
    #expect(try library.summary(of: name).sizes?.parameterCount == anatomy.storedCount)
  }

  @Test func aConfigurationNeedsNoWeights() throws {
    let folder = NSTemporaryDirectory() + "anatomy-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let path = folder + "/config.json"
    try """
    {"model_type": "gpt2", "vocab_size": 5, "n_positions": 4, "n_embd": 6, "n_layer": 1, "n_head": 2}
    """.write(toFile: path, atomically: true, encoding: .utf8)
    let library = ModelLibrary(folders: [])
    for given in [folder, path] {
      let anatomy = try library.anatomy(of: given)
      #expect(anatomy.shape.width == 6 && anatomy.storedCount == nil)
    }
    // One whose weights are damaged is refused with the reason.
    try "x".write(toFile: folder + "/model.safetensors", atomically: true, encoding: .utf8)
    #expect {
      try library.anatomy(of: folder)
    } throws: { error in
      if case StudioError.unreadableModel = error { true } else { false }
    }
    #expect(throws: StudioError.self) { try library.anatomy(of: "no-such-model") }
  }
}
