import Curriculum
import Foundation
import Testing

/// An author begins with a skeleton, and the check takes it once everything is written.
struct LessonSkeletonTests {
  private static let skeleton = LessonSkeleton(
    id: "02-another", lab: "counter", controls: ["count", "more"], metrics: ["count"],
    engines: ["double"])

  private func check(_ sample: SampleLesson) throws -> [LessonProblem] {
    try LessonCheck(folder: sample.folder, labs: CountingLabs(), oracle: DoublingOracle())
      .run(only: ["02-another"])
  }

  @Test func everyGapIsRefusedWithFileAndLine() throws {
    let sample = try SampleLesson()
    let path = try sample.folder.begin(Self.skeleton)
    let problems = try check(sample)
    for name in ["lesson.yaml", "zh.md", "en.md"] {
      let found = problems.filter { $0.path == path + "/" + name }
      let text = try String(contentsOfFile: path + "/" + name, encoding: .utf8)
      let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
      let marked = lines.indices.filter { lines[$0].contains("⟪") }.map { $0 + 1 }
      #expect(found.map(\.line) == marked)
      #expect(!found.isEmpty && found.allSatisfy { $0.message.contains("still to be written") })
    }
  }

  @Test func itCanBeOpenedWhileItIsWritten() throws {
    let sample = try SampleLesson()
    _ = try sample.folder.begin(Self.skeleton)
    let lesson = try sample.folder.readLesson("02-another")
    #expect(lesson.steps.count == 5 && lesson.questions.count == 4)
    #expect(try sample.folder.buildIndex().lesson("02-another") != nil)
  }

  @Test func filledInItPasses() throws {
    let sample = try SampleLesson()
    let path = try sample.folder.begin(Self.skeleton)
    var yaml = try String(contentsOfFile: path + "/lesson.yaml", encoding: .utf8)
    yaml = yaml.replacing(try Regex("  # ⟪[^⟫]*⟫"), with: "")
    yaml = yaml.replacing("solution: {}", with: "solution: {count: 4}")
    yaml = yaml.replacing(
      "parametric: {chinese: [1, 9], english: [1, 9]}", with: "parametric: {n: [2, 40]}")
    yaml = yaml.replacing("engine: utf8.bytes", with: "engine: double")
    yaml = yaml.replacing("concept-in-lower-case", with: "counting")
    try Self.filled(yaml).write(
      toFile: path + "/lesson.yaml", atomically: true, encoding: .utf8)
    for name in ["zh.md", "en.md"] {
      var text = try String(contentsOfFile: path + "/" + name, encoding: .utf8)
      text = text.replacing("{chinese}", with: "{n}").replacing("{english}", with: "{n}")
      try Self.filled(text).write(toFile: path + "/" + name, atomically: true, encoding: .utf8)
    }
    #expect(try check(sample).map(\.description) == [])
  }

  /// Takes the marks away; options get numbers, because no two may read the same.
  private static func filled(_ text: String) -> String {
    var count = 0
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      count += 1
      return line.hasPrefix("- ")
        ? String(line).replacing("⟫ >", with: " \(count) >") : String(line)
    }
    return lines.joined(separator: "\n").filter { $0 != "⟪" && $0 != "⟫" }
  }

  @Test func nothingThatIsThereIsTouched() throws {
    let sample = try SampleLesson()
    let again = LessonSkeleton(id: "02-counting", lab: "", controls: [], metrics: [], engines: [])
    let before = try String(
      contentsOfFile: sample.root + "/02-tokens/02-counting/en.md", encoding: .utf8)
    #expect(throws: LessonError.self) { try sample.folder.begin(again) }
    let after = try String(
      contentsOfFile: sample.root + "/02-tokens/02-counting/en.md", encoding: .utf8)
    #expect(before == after)
  }

  @Test(arguments: ["another", "02 another", "02-Another", "77-another", "../02-another", "02-"])
  func anIDThatDoesNotFitIsRefused(id: String) throws {
    let sample = try SampleLesson()
    let skeleton = LessonSkeleton(id: id, lab: "", controls: [], metrics: [], engines: [])
    #expect(throws: LessonError.self) { try sample.folder.begin(skeleton) }
  }
}
