import Files
import Foundation
import Models

/// What a model's `config.json` says of its sizes, and how many parameters its files hold.
public struct ModelAnatomy: Sendable, Equatable {
  /// The name of the folder, or of the file.
  public let name: String
  public let shape: ModelShape
  /// Nil where there are no weights beside the configuration, or none that can be counted one by one.
  public let storedCount: Int?
}

extension ModelLibrary {
  /// - Parameter nameOrPath: a model's name, its folder, or a `config.json` without a model. None of the
  ///   weights is read, so the model may be of any size and of kinds that cannot be run here.
  /// - Throws: `StudioError.modelNotFound`; `.unreadableModel` with the reason.
  public func anatomy(of nameOrPath: String) throws -> ModelAnatomy {
    let isFile = nameOrPath.hasSuffix(".json") && FileManager.default.fileExists(atPath: nameOrPath)
    let folder = isFile ? nil : try summary(of: nameOrPath).path
    let path = folder.map(HuggingFaceFolder.configPath) ?? nameOrPath
    do {
      let shape = try ModelShape(config: path)
      let stored = try folder.flatMap { try ModelLibrary.storedTensors(in: $0) }
      return ModelAnatomy(
        name: ModelLibrary.name(of: folder ?? path), shape: shape,
        storedCount: stored?.parameterCount(of: shape))
    } catch {
      throw StudioError.unreadableModel(path: folder ?? path, reason: "\(error)")
    }
  }

  /// Nil where there are no weights in a form that is read.
  private static func storedTensors(in folder: String) throws -> StoredTensors? {
    do {
      return try StoredTensors(folder: folder)
    } catch FileError.missing {
      return nil
    }
  }
}
