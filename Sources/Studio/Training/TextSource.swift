import Corpora
import Files
import Foundation

/// Where training text comes from: the story grammar, which need not end, or documents from files.
public enum TextSource: Sendable {
  /// - Parameter count: so many different documents, which are read again and again; nil: no end.
  case stories(StoryGrammar, seed: UInt64, count: Int? = nil)
  case documents([[UInt8]])

  /// The grammar in a folder.
  ///
  /// - Throws: `StudioError.missingData` when there is no such folder; `GrammarError`.
  public static func stories(folder: String, seed: UInt64) throws -> TextSource {
    guard FileManager.default.fileExists(atPath: folder) else {
      throw StudioError.missingData(path: folder)
    }
    return .stories(try StoryGrammar(folder: folder), seed: seed)
  }

  /// Reads files: of JSON Lines (`.jsonl`) every `text`, or prompt and completion together; of
  /// any other file the documents between blank lines.
  ///
  /// - Throws: `StudioError.noExamples` when there is no text at all, or what reading throws.
  public static func files(_ paths: [String]) throws -> TextSource {
    var documents: [[UInt8]] = []
    for path in paths {
      if path.hasSuffix(".jsonl") {
        documents += try JSONLines.read(path).map { Array(FineTuneExample($0).text.utf8) }
      } else {
        documents += paragraphs(of: try SizeLimitedFile.readBytes(path, limit: fileLimit))
      }
    }
    documents.removeAll(where: \.isEmpty)
    guard !documents.isEmpty else { throw StudioError.noExamples }
    return .documents(documents)
  }

  /// The largest plain text file.
  ///
  /// - Units: bytes.
  public static let fileLimit = 1 << 30

  /// Document `index` of the training part, which starts over at its end if it has one.
  public func document(_ index: Int) -> [UInt8] {
    switch self {
    case .stories(let grammar, let seed, let count):
      return StoryGenerator(grammar: grammar, seed: seed).bytes(index: index % (count ?? .max))
    case .documents(let documents):
      let count = documents.count - TextSource.heldOutCount(of: documents.count)
      return documents[index % count]
    }
  }

  /// How many different training documents there are; nil for stories without end.
  public var documentCount: Int? {
    switch self {
    case .stories(_, _, let count): count
    case .documents(let documents):
      documents.count - TextSource.heldOutCount(of: documents.count)
    }
  }

  /// Of the grammar or of all documents (SHA-256).
  var checksum: String {
    switch self {
    case .stories(let grammar, _, _): return grammar.checksum
    case .documents(let documents):
      var sum = SHA256()
      for document in documents {
        document.withUnsafeBytes { sum.update($0) }
        // In no text: documents that are cut otherwise have another checksum.
        withUnsafeBytes(of: UInt8.max) { sum.update($0) }
      }
      return sum.hexadecimal()
    }
  }

  /// Documents that are never trained on. Of files the last fiftieth is held out; files with a
  /// single document have none.
  public func heldOut(_ count: Int) -> [[UInt8]] {
    switch self {
    case .stories(let grammar, let seed, _):
      let generator = StoryGenerator(grammar: grammar, seed: seed, split: .validation)
      return (0..<count).map { generator.bytes(index: $0) }
    case .documents(let documents):
      return Array(documents.suffix(TextSource.heldOutCount(of: documents.count)).prefix(count))
    }
  }

  private static func heldOutCount(of count: Int) -> Int {
    count < 2 ? 0 : max(1, count / 50)
  }

  /// What stands between blank lines, line ends within included.
  static func paragraphs(of bytes: [UInt8]) -> [[UInt8]] {
    var paragraphs: [[UInt8]] = []
    var current: [UInt8] = []
    for line in bytes.split(separator: 0x0A, omittingEmptySubsequences: false) {
      if line.allSatisfy({ $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }) {
        if !current.isEmpty { paragraphs.append(current) }
        current.removeAll()
      } else {
        if !current.isEmpty { current.append(0x0A) }
        current += line
      }
    }
    if !current.isEmpty { paragraphs.append(current) }
    return paragraphs
  }
}
