import Foundation
import Testing

/// What commands print with `--format json` is what the published schemas say.
@Suite struct ShapeTests {
  private func expectShape(
    _ name: String, _ arguments: String..., input: String = ""
  ) throws -> [String: Any] {
    let result = try Program.run(
      (arguments + ["--format", "json"]).map { Array($0.utf8) }, input: Array(input.utf8))
    #expect(result.status == 0, "\(result.errors)")
    let json = try result.json()
    #expect(try Schema(name).problems(in: json) == [])
    return json
  }

  @Test func tokensRebuildTheInput() throws {
    let text = "小猫 sat. 🐱"
    for method in ["bpe", "byte", "char"] {
      let json = try expectShape(
        "tokenize", "tokenize", text, "--method", method, "--model", TinyModel.folder)
      let tokens = try #require(json["tokens"] as? [[String: Any]])
      let bytes = tokens.flatMap { ($0["bytes"] as? [Int]) ?? [] }.map(UInt8.init)
      #expect(bytes == Array(text.utf8), "\(method)")
      #expect(json["method"] as? String == method)
    }
  }

  @Test func attentionRowsSumToOneAndNothingLooksAhead() throws {
    let json = try expectShape(
      "attention", "attention", "小猫坐在垫子上", "--model", TinyModel.folder)
    let maps = try #require(json["attention"] as? [[[[Double]]]])
    #expect(maps.count == 2)
    for row in maps.flatMap({ $0 }).flatMap({ $0.enumerated().map { $0 } }) {
      #expect(abs(row.element.reduce(0, +) - 1) < 1e-5)
      #expect(row.element.dropFirst(row.offset + 1).allSatisfy { $0 == 0 })
    }
  }

  @Test func oneHeadByWordsGroupsEveryTokenOnce() throws {
    let json = try expectShape(
      "attention", "attention", "The cat sat on mat", "--model", TinyModel.folder, "--layer", "1",
      "--head", "0", "--words", "--precision", "3")
    #expect(json["layer_indices"] as? [Int] == [1])
    let tokens = try #require(json["tokens"] as? [Any])
    let groups = try #require(json["groups"] as? [[Int]])
    #expect(groups.flatMap { $0 }.sorted() == Array(0..<tokens.count))
    let maps = try #require(json["attention"] as? [[[[Double]]]])
    #expect(maps[0][0].count == groups.count)
  }

  @Test func predictionsAreProbable() throws {
    let json = try expectShape(
      "predict", "predict", "The cat", "--model", TinyModel.folder, "--top", "400")
    let next = try #require(json["next"] as? [[String: Any]])
    let probabilities = next.compactMap { $0["probability"] as? Double }
    #expect(abs(probabilities.reduce(0, +) - 1) < 1e-6)
    #expect(probabilities == probabilities.sorted(by: >))
  }

  @Test func theSameSeedWritesTheSameText() throws {
    let first = try expectShape(
      "generate", "generate", "小猫", "--model", TinyModel.folder, "--max", "8", "--seed", "5")
    let second = try expectShape(
      "generate", "generate", "小猫", "--model", TinyModel.folder, "--max", "8", "--seed", "5")
    #expect(first["text"] as? String == second["text"] as? String)
    #expect(first["seed"] as? Int == 5)
  }

  @Test func neighborsAndEmbeddings() throws {
    let neighbors = try expectShape(
      "neighbors", "neighbors", "cat", "--model", TinyModel.folder, "--top", "3")
    #expect((neighbors["results"] as? [Any])?.count == 3)
    let embedding = try expectShape("embed", "embed", "小猫", "cat", "--model", TinyModel.folder)
    let vectors = try #require(embedding["vectors"] as? [[Double]])
    #expect(vectors.count == 2)
    for vector in vectors {
      #expect(abs(vector.reduce(0) { $0 + $1 * $1 } - 1) < 1e-4)
    }
  }

  @Test func textsAreComparedByTheirVectors() throws {
    let same = try expectShape(
      "similarity", "similarity", "小猫", "小猫", "--model", TinyModel.folder)
    #expect(abs((same["cosine"] as? Double ?? 0) - 1) < 1e-5)
    let other = try expectShape(
      "similarity", "similarity", "小猫", "cat 7", "--model", TinyModel.folder)
    #expect((other["cosine"] as? Double ?? 1) < 0.999)
  }

  @Test func modelsAndLessonsAreListed() throws {
    _ = try expectShape("models-list", "models", "list")
    let info = try expectShape("models-info", "models", "info", TinyModel.folder)
    #expect(info["layers"] as? Int == 2)
    let lessons = try expectShape("lessons-list", "lessons", "list")
    #expect((lessons["lessons"] as? [Any])?.count ?? 0 >= 6)
  }

  @Test func everySchemaIsReadable() throws {
    #expect(Schema.names.count >= 20)
    for name in Schema.names { _ = try Schema(name) }
  }

  @Test func theGlossaryIsListedAndLookedUpByAnyName() throws {
    let all = try expectShape("glossary", "glossary")
    #expect((all["terms"] as? [Any])?.count ?? 0 >= 150)
    for name in ["注意力", "attention", "Attention", "attention mechanism"] {
      let one = try expectShape("glossary", "glossary", name)
      let terms = try #require(one["terms"] as? [[String: Any]])
      #expect(terms.map { $0["id"] as? String } == ["attention"], "\(name)")
    }
    let near = try expectShape("glossary", "glossary", "zhuyil")
    #expect(((near["terms"] as? [[String: Any]])?.first?["id"] as? String) == "attention")
    let none = try Program.run("glossary", "qqqq", "--format", "json")
    #expect(none.status == 1)
    #expect(none.errors.contains("unknown-term"))
  }
}
