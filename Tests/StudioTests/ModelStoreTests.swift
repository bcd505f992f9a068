import Files
import Foundation
import Models
import Studio
import Testing

@Suite struct ModelStoreTests {
  /// A model in `small` below a folder of its own, and a store beside it.
  private func prepared<Result>(
    _ body: (_ source: String, _ store: ModelStore) throws -> Result
  ) throws -> Result {
    try withTemporaryFolder { folder in
      let source = "\(folder)/package/small"
      try HuggingFaceFolder.write(try tinyWorkbench().model, to: source)
      try AtomicFile.write(tinyTokenizer.tokenizerJSON(), to: "\(source)/tokenizer.json")
      try AtomicFile.write(Data("read me".utf8), to: "\(source)/README.md")
      try AtomicFile.write(Data(count: 10), to: "\(source)/pytorch_model.bin")
      return try body(source, ModelStore(folder: "\(folder)/home/models"))
    }
  }

  @Test func aCopyHasWhatIsReadAndIsFoundByName() throws {
    try prepared { source, store in
      var steps: [Int] = []
      let added = try store.add(source) { done, _ in steps.append(done) }
      #expect(added.summary.name == "small" && added.fileCount == 4 && !added.isLink)
      #expect(steps.last == added.size && steps == steps.sorted())
      #expect(
        try FileManager.default.contentsOfDirectory(atPath: added.summary.path).sorted() == [
          "README.md", "SHA256SUMS", "config.json", "model.safetensors", "tokenizer.json",
        ])
      #expect(store.names == ["small"])
      let library = ModelLibrary(folders: [store.folder])
      #expect(try library.load("small").model.parameters.layout.count > 0)
    }
  }

  @Test func aModelInsideAPackageIsFoundAndSeveralAreNamed() throws {
    try prepared { source, store in
      let package = Folder.of(source)
      #expect(try store.add(package).summary.name == "package")
      try FileManager.default.copyItem(atPath: source, toPath: package + "/other")
      #expect(
        throws: ModelStoreError.severalModels(
          path: package, found: [package + "/other", package + "/small"])
      ) { try store.add(package, as: "two") }
      #expect(throws: ModelStoreError.noModel(path: store.folder + "/none")) {
        try store.add(store.folder + "/none")
      }
    }
  }

  @Test func nothingIsReplacedAndBadNamesAreRefused() throws {
    try prepared { source, store in
      _ = try store.add(source, as: "mine")
      #expect(
        throws: ModelStoreError.nameTaken(name: "mine", path: store.folder + "/mine")
      ) { try store.add(source, as: "mine") }
      for name in ["", ".hidden", "a/b", "..", "-x", "中", String(repeating: "a", count: 101)] {
        #expect(throws: ModelStoreError.badName(name: name)) { try store.add(source, as: name) }
      }
      #expect(store.names == ["mine"])
    }
  }

  @Test func whatCannotBeReadIsNotAdded() throws {
    try prepared { source, store in
      try AtomicFile.write(Data("{}".utf8), to: source + "/tokenizer.json")
      #expect(throws: StudioError.self) { try store.add(source) }
      #expect(store.names.isEmpty)
    }
  }

  @Test func aCopyThatIsStoppedLeavesNothing() throws {
    struct Stop: Error {}
    try prepared { source, store in
      #expect(throws: Stop.self) { try store.add(source) { _, _ in throw Stop() } }
      let left = try FileManager.default.contentsOfDirectory(atPath: store.folder)
      #expect(left.isEmpty)
    }
  }

  @Test func aLinkPointsToTheFolderAndGoesAlone() throws {
    try prepared { source, store in
      let added = try store.add(source, as: "linked", isLink: true)
      #expect(added.isLink && store.names == ["linked"])
      let target = try FileManager.default.destinationOfSymbolicLink(
        atPath: store.folder + "/linked")
      #expect(target == URL(filePath: source).standardizedFileURL.path)
      _ = try store.remove("linked")
      #expect(store.names.isEmpty)
      #expect(FileManager.default.fileExists(atPath: source + "/config.json"))
    }
  }

  @Test func onlyOnesOwnModelsAreRemoved() throws {
    try prepared { source, store in
      _ = try store.add(source, as: "mine")
      for name in ["other", "../models/mine", "", "mine/"] {
        #expect(
          throws: ModelStoreError.notOwn(name: name, folder: store.folder, own: ["mine"])
        ) { try store.remove(name) }
      }
      #expect(try store.remove("mine").fileBytes > 1000)
      let left = try FileManager.default.contentsOfDirectory(atPath: store.folder)
      #expect(left.isEmpty)
    }
  }

  @Test func aWholeModelPassesEveryCheck() throws {
    try prepared { source, store in
      let added = try store.add(source)
      let found = try ModelVerification(folder: added.summary.path)
      #expect(found.isWhole && found.hasRecord && found.tensorCount > 10)
      #expect(found.checks.map { $0.part } == ModelVerification.Part.allCases)
      #expect(found.files.allSatisfy { $0.sum == $0.recorded })
    }
  }

  @Test func checksumsAreRecordedOnRequestAndCompared() throws {
    try prepared { source, _ in
      #expect(try !ModelVerification(folder: source).hasRecord)
      #expect(try !ModelVerification(folder: source, isRecording: true).hasRecord)
      #expect(try ModelVerification(folder: source).hasRecord)
      // A change that every other check lets pass.
      let path = source + "/README.md"
      try AtomicFile.write(Data("other".utf8), to: path)
      let found = try ModelVerification(folder: source)
      #expect(!found.isWhole)
      let problem = found.checks.last { $0.part == .checksums }?.problem
      #expect(problem?.contains("README.md") == true)
      // Recording again must not make the change what it should be.
      #expect(try !ModelVerification(folder: source, isRecording: true).isWhole)
      #expect(try !ModelVerification(folder: source).isWhole)
    }
  }

  @Test(arguments: ["config.json", "model.safetensors", "tokenizer.json", "SHA256SUMS"])
  func aDamagedFileFailsItsCheck(_ name: String) throws {
    try prepared { source, store in
      let path = try store.add(source).summary.path
      var bytes = try SizeLimitedFile.readBytes("\(path)/\(name)", limit: 1 << 24)
      bytes.removeLast(bytes.count / 2)
      try AtomicFile.write(Data(bytes), to: "\(path)/\(name)")
      let found = try ModelVerification(folder: path)
      #expect(!found.isWhole)
      let parts: [String: ModelVerification.Part] = [
        "config.json": .configuration, "model.safetensors": .weights,
        "tokenizer.json": .tokenizer, "SHA256SUMS": .checksums,
      ]
      #expect(found.checks.first { $0.problem != nil }?.part == parts[name])
    }
  }
}
