import Files
import Foundation
import Models
import Tokenizers

/// What an inspection of a model's folder found.
public struct ModelVerification: Sendable, Equatable {
  public enum Part: String, Sendable, CaseIterable {
    /// `config.json` describes a model that is read.
    case configuration
    /// Every tensor has its shape and holds finite numbers only.
    case weights
    /// Every id of the tokenizer is in the model's vocabulary.
    case tokenizer
    /// A text goes through the model and comes out as finite numbers.
    case forward
    /// The files are those whose checksums were recorded.
    case checksums
  }

  public struct Check: Sendable, Equatable {
    public let part: Part
    /// Nil when all is well.
    public let problem: String?
  }

  public struct File: Sendable, Equatable {
    public let name: String
    /// - Units: bytes.
    public let size: Int
    public let sum: String
    /// What was recorded; nil where nothing was.
    public let recorded: String?
  }

  public let name: String
  public let path: String
  /// In the order in which they were made; what depends on a part that failed is left out.
  public let checks: [Check]
  public let files: [File]
  public let tensorCount: Int

  public var isWhole: Bool { checks.allSatisfy { $0.problem == nil } }
  public var hasRecord: Bool { files.contains { $0.recorded != nil } }
}

extension ModelVerification {
  /// Opens a model and tries everything.
  ///
  /// - Parameters:
  ///   - isRecording: writes the checksums of a model that is whole, where none are recorded.
  ///   - progress: told how many bytes of the files were summed, and all there are; throws to stop.
  /// - Throws: what `progress` throws; `FileError` when the checksums cannot be written. What is wrong
  ///   with the model stands in the result.
  public init(
    folder: String, isRecording: Bool = false,
    progress: (_ done: Int, _ total: Int) throws -> Void = { _, _ in }
  ) throws {
    let inspection = Inspection(folder: folder)
    inspection.open()
    let files = try inspection.sum(isRecording: isRecording, progress)
    self.init(
      name: ModelLibrary.name(of: folder), path: folder, checks: inspection.checks, files: files,
      tensorCount: inspection.tensorCount)
  }

  /// One check after the other, as long as they go well.
  private final class Inspection {
    let folder: String
    var checks: [Check] = []
    var tensorCount = 0

    init(folder: String) { self.folder = folder }

    private func check<Value>(_ part: Part, _ body: () throws -> Value) -> Value? {
      do {
        let value = try body()
        checks.append(Check(part: part, problem: nil))
        return value
      } catch {
        checks.append(Check(part: part, problem: "\(error)"))
        return nil
      }
    }

    func open() {
      let type = check(.configuration) {
        let type = try HuggingFaceFolder.modelType(at: folder)
        if type == .gpt2 { _ = try HuggingFaceFolder.configuration(at: folder) }
        return type
      }
      switch type {
      case .gpt2:
        open {
          try HuggingFaceFolder.readGPT(at: folder)
        } together: {
          try Workbench(id: "", path: folder, model: $0, tokenizer: $1)
        }
      case .bert:
        open {
          try HuggingFaceFolder.readBERT(at: folder)
        } together: {
          try EncoderBench(id: "", path: folder, model: $0, tokenizer: $1)
        }
      case .ngram:
        open {
          try HuggingFaceFolder.readNGram(at: folder)
        } together: {
          try PredictorBench(id: "", path: folder, model: $0, tokenizer: $1)
        }
      case .nnlm:
        open {
          try HuggingFaceFolder.readNNLM(at: folder)
        } together: {
          try PredictorBench(id: "", path: folder, model: $0, tokenizer: $1)
        }
      case .recurrent:
        open {
          try HuggingFaceFolder.readRecurrent(at: folder)
        } together: {
          try PredictorBench(id: "", path: folder, model: $0, tokenizer: $1)
        }
      case nil: break
      }
    }

    private func open<Model>(
      _ read: () throws -> Model, together: (Model, Tokenizer) throws -> any TextModel
    ) {
      let model = check(.weights) {
        let model = try read()
        tensorCount = try StoredTensors(folder: folder).entries.count
        return model
      }
      guard let model else { return }
      let opened = check(.tokenizer) { try together(model, Tokenizer(contentsOf: folder)) }
      guard let opened else { return }
      _ = check(.forward) { try ModelVerification.tryOut(opened) }
    }

    /// The sums of all files, compared with those that were recorded.
    func sum(
      isRecording: Bool, _ progress: (Int, Int) throws -> Void
    ) throws -> [File] {
      guard let all = try? ModelFiles(folder: folder) else { return [] }
      var sums = ModelChecksums()
      var done = 0
      for name in all.names {
        let before = done
        sums[name] = try SHA256.hexadecimal(ofFile: folder + "/" + name) {
          try progress(before + $0, all.size)
        }
        done += all.sizes[name] ?? 0
      }
      let recorded = check(.checksums) { try ModelVerification.compare(sums, folder) } ?? nil
      // What differs from its record stays as it was recorded.
      let isWhole = checks.allSatisfy { $0.problem == nil }
      if recorded == nil, isRecording, isWhole { try sums.write(to: folder) }
      return all.names.map {
        File(name: $0, size: all.sizes[$0] ?? 0, sum: sums[$0] ?? "", recorded: recorded?[$0])
      }
    }
  }

  /// - Throws: `StudioError.unreadableModel` naming the files that are not what they were.
  private static func compare(
    _ sums: ModelChecksums, _ folder: String
  ) throws -> ModelChecksums? {
    guard let recorded = try ModelChecksums(folder: folder) else { return nil }
    let changed = recorded.names.filter { sums[$0] != recorded[$0] }
    guard changed.isEmpty else {
      throw StudioError.unreadableModel(
        path: folder, reason: "not what was recorded: \(changed.joined(separator: ", "))")
    }
    return recorded
  }

  /// - Throws: `StudioError.unreadableModel` when a number is not finite.
  private static func tryOut(_ model: any TextModel) throws {
    let text = Array("The cat sat down. 小猫坐下了。".utf8)
    var numbers = try (model as? any TextReader)?.embed(text).values ?? []
    if let predictor = model as? any TextPredictor {
      numbers += try predictor.predict(after: text).logits
    }
    guard numbers.allSatisfy({ $0.isFinite }), numbers.contains(where: { $0 != 0 }) else {
      throw StudioError.unreadableModel(
        path: model.path, reason: "a forward pass gives numbers that are not finite, or zeros")
    }
  }
}
