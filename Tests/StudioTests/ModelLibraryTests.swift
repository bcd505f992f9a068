import Files
import Foundation
import Models
import Studio
import Testing
import Tokenizers

@Suite struct ModelLibraryTests {
  private func write(_ name: String, to folder: String) throws {
    let workbench = try tinyWorkbench()
    try HuggingFaceFolder.write(workbench.model, to: "\(folder)/\(name)")
    try AtomicFile.write(
      tinyTokenizer.tokenizerJSON(), to: "\(folder)/\(name)/tokenizer.json")
  }

  @Test func modelsAreFoundByNameAndByPathAndKept() throws {
    try withTemporaryFolder { folder in
      try write("small", to: folder)
      let library = ModelLibrary(folders: ["\(folder)/none", folder])
      let workbench = try library.load("small")
      #expect(workbench.id == "small")
      #expect(try library.load("small") === workbench)
      #expect(try library.load("\(folder)/small/") === workbench)
      let text = Array("小猫 cat".utf8)
      #expect(
        try workbench.predict(after: text).logits
          == (try tinyWorkbench().predict(after: text).logits))
      let summary = try #require(library.list().first)
      #expect(summary.name == "small" && summary.sizes?.width == 32)
      #expect(summary.fileBytes > 10_000)
    }
  }

  @Test func unknownNameListsWhatThereIs() throws {
    try withTemporaryFolder { folder in
      try write("small", to: folder)
      let error = StudioError.modelNotFound(
        name: "big", tried: ["\(folder)/big", "big"], available: ["small"])
      #expect(throws: error) { try ModelLibrary(folders: [folder]).load("big") }
      #expect(throws: StudioError.self) { try ModelLibrary(folders: [folder]).load("") }
    }
  }

  @Test func damagedFilesAreNamed() throws {
    try withTemporaryFolder { folder in
      try write("cut", to: folder)
      let path = "\(folder)/cut/model.safetensors"
      let data = try SizeLimitedFile.read(path, limit: 1 << 24)
      try AtomicFile.write(data.prefix(data.count / 2), to: path)
      #expect {
        try ModelLibrary(folders: [folder]).load("cut")
      } throws: { error in
        guard case StudioError.unreadableModel("\(folder)/cut", let reason) = error else {
          return false
        }
        return reason.contains("model.safetensors")
      }
      try AtomicFile.write(Data("{".utf8), to: "\(folder)/cut/config.json")
      let summary = try #require(ModelLibrary(folders: [folder]).list().first)
      #expect(summary.sizes == nil && summary.problem?.contains("config.json") == true)
    }
  }

  @Test func tokenizerLargerThanTheModelIsRefused() {
    let configuration = GPTConfiguration(
      vocabularySize: 100, contextLength: 8, width: 8, layerCount: 1, headCount: 1)
    #expect(throws: StudioError.self) {
      try Workbench(
        id: "x", path: "x", model: GPT(configuration: configuration, seed: 1),
        tokenizer: Tokenizer(tinyTokenizer))
    }
  }
}
