import Files
import Models
import Studio

// The stable words that scripts see in `error.code`.
extension ErrorWording {
  static func code(of error: FileError) -> String {
    switch error {
    case .missing: "file-not-found"
    case .isFolder, .notAFolder, .notAPlainFile: "wrong-kind-of-file"
    case .notPermitted: "not-permitted"
    case .readOnly: "read-only"
    case .diskFull: "disk-full"
    case .tooLarge: "file-too-large"
    case .outOfBounds: "file-cut-short"
    case .locked: "locked"
    case .system: "system"
    }
  }

  static func code(of error: StudioError) -> String {
    switch error {
    case .modelNotFound: "model-not-found"
    case .unreadableModel: "bad-model"
    case .vocabularyMismatch: "vocabulary-mismatch"
    case .notADecoder: "not-a-decoder"
    case .notATransformer: "not-a-transformer"
    case .cannotFill: "cannot-fill"
    case .noGap: "no-gap"
    case .noSuchLayer: "no-such-layer"
    case .noSuchHead: "no-such-head"
    case .emptyText: "empty-text"
    case .noExamples: "no-examples"
    case .malformedExample: "bad-example"
    case .exampleTooLong: "example-too-long"
    case .cancelled: "cancelled"
    case .missingData: "data-not-found"
    case .invalidSetting: "invalid-setting"
    case .otherOrigin: "other-training"
    case .occupiedFolder: "folder-occupied"
    case .gapCutOff: "gap-cut-off"
    }
  }

  static func code(of error: ModelError) -> String {
    switch error {
    case .notJSON, .badValue, .badHeader, .badExtent, .headerTooLarge, .unknownElementType,
      .missingTensor, .wrongShape, .notFinite:
      "bad-model"
    case .tooLarge: "model-too-large"
    case .emptyInput: "empty-text"
    case .tokenOutOfRange: "vocabulary-mismatch"
    case .sequenceTooLong: "text-too-long"
    case .unknownCapture: "unknown-capture"
    case .adapterMismatch: "adapter-mismatch"
    case .badSettings: "invalid-setting"
    case .diverged: "diverged"
    case .cancelled: "cancelled"
    }
  }
}
