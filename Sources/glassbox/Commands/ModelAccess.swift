import Figures
import Studio

/// Where commands find models: those that are shipped, then the person's own.
enum ModelAccess {
  /// - Throws: `CommandFailure` when the data folder is not found.
  static func models() throws -> ModelLibrary {
    ModelLibrary(folders: [try DataFolder.find().models, HomeFolder.models])
  }

  /// A transformer, decoder or encoder.
  ///
  /// - Throws: `StudioError` when there is no such model or it cannot be read.
  static func reader(_ option: ModelOption) throws -> any TextReader {
    try models().reader(option.model)
  }

  /// A model that says what comes next after a text, transformer or not.
  ///
  /// - Throws: `StudioError` when there is no such model or it cannot be read.
  static func predictor(_ option: ModelOption) throws -> any TextPredictor {
    try models().predictor(option.model)
  }

  /// A decoder.
  ///
  /// - Throws: `StudioError` when there is no such model or it cannot be read.
  static func workbench(_ option: ModelOption) throws -> Workbench {
    try models().load(option.model)
  }
}
