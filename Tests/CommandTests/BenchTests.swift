import Foundation
import Testing

/// `glassbox bench`: which workloads run, and in what form their figures come.
@Suite struct BenchTests {
  private func measure(_ arguments: String...) throws -> [String: [String: Any]] {
    let all = ["bench", "--quick", "--format", "json"] + arguments
    let result = try Program.run(all.map { Array($0.utf8) })
    #expect(result.status == 0, "\(result.errors)")
    let json = try result.json()
    #expect(try Schema("bench").problems(in: json) == [])
    let results = try #require(json["results"] as? [[String: Any]])
    let pairs = results.compactMap { entry in (entry["name"] as? String).map { ($0, entry) } }
    return Dictionary(uniqueKeysWithValues: pairs)
  }

  @Test func workloadsAreChosenByName() throws {
    let results = try measure("forward", "decode.S")
    #expect(Set(results.keys) == ["forward.32", "decode.S"])
  }

  @Test func everyFigureHasItsSpreadInOrder() throws {
    for entry in try measure("train.S", "--threads", "1").values {
      let order = ["minimum", "lower_quartile", "median", "upper_quartile", "maximum"]
      let numbers = order.compactMap { entry[$0] as? Double }
      #expect(numbers.count == order.count)
      #expect(numbers == numbers.sorted(), "\(entry)")
      #expect(numbers[0] > 0)
    }
  }

  @Test func aWordThatNamesNothingIsToldWhatThereIs() throws {
    let result = try Program.run("bench", "train.X", "--format", "json")
    #expect(result.status == 1)
    let error = try result.error()
    #expect(error["code"] as? String == "unknown-workload")
    #expect((error["message"] as? String)?.contains("train.S") == true)
  }

  /// What `Scripts/peers/` reads.
  @Test func theWorkloadsCanBeRepeatedByOthers() throws {
    let folder = Program.scratch + "/workloads"
    let result = try Program.run("bench", "train.S", "--export", folder)
    #expect(result.status == 0, "\(result.errors)")
    let data = try Data(contentsOf: URL(filePath: folder + "/S/workload.json"))
    let object = try JSONSerialization.jsonObject(with: data)
    let workload = try #require(object as? [String: Any])
    let batches = try #require(workload["batches"] as? [[[Int]]])
    #expect(batches.count == 10)
    #expect(batches.allSatisfy { $0.count == 16 && $0.allSatisfy { $0.count == 65 } })
    let decode = try #require(workload["decode"] as? [String: Any])
    #expect((decode["tokens"] as? [Int])?.count == 64)
    #expect((decode["scores"] as? [Double])?.count == 1024)
    for kind in ["train", "lora"] {
      let losses = try #require((workload[kind] as? [String: Any])?["losses"] as? [Double])
      #expect(losses.count == 10)
      // Random tokens: nothing is known before training.
      #expect(abs(losses[0] - log(1024)) < 0.1, "\(kind)")
    }
    for file in ["config.json", "model.safetensors", "adapter/adapter_config.json"] {
      #expect(FileManager.default.fileExists(atPath: folder + "/S/" + file), "\(file)")
    }
    #expect(!FileManager.default.fileExists(atPath: folder + "/M"))
  }
}
