import Figures
import Foundation
import LabKit
import Labs
import Testing

@Suite struct SizesLabTests {
  private func value(_ session: Session<SizesLab>, _ name: String) throws -> Double {
    try #require(session.lab.metric(name), "\(name)")
  }

  private func ids(_ session: Session<SizesLab>) -> [String] { session.lab.panels.map(\.id) }

  /// The sentences of a panel, in English.
  private func text(_ session: Session<SizesLab>, _ id: String) -> String {
    let panel = session.lab.panels.first { $0.id == id }
    guard case .facts(let facts)? = panel?.figure else { return "" }
    return facts.lines.compactMap {
      if case .sentence(let phrase, _) = $0 { phrase.en } else { nil }
    }.joined(separator: "\n")
  }

  @Test func aPresetIsCountedAndNamed() throws {
    var session = Session<SizesLab>()
    #expect(try value(session, "parameters") == 124_439_808)
    session.set("preset", "llama-2-70b")
    #expect(try value(session, "parameters") == 68_976_648_192)
    #expect(text(session, "name").contains("68,976,648,192 parameters, “69B”"))
    session.set("preset", "mixtral-8x7b")
    #expect(text(session, "name").contains("47B-A13B"))
    #expect(try value(session, "active-billions") == 12.879925248)
    #expect(session.started.isEmpty)
  }

  @Test func sharesOfThePartsAddUpToEverything() throws {
    var session = Session<SizesLab>()
    for preset in ["gpt2", "bert-base", "llama-7b", "mixtral-8x7b"] {
      session.set("preset", preset)
      guard
        case .table(let table)? = session.lab.panels.first(where: { $0.id == "parts" })?.figure
      else { throw CancellationError() }
      let shares = table.rows.compactMap { row in
        row[2] == "<0.001 %" ? 0 : Double(row[2].dropLast(2))
      }
      #expect(shares.count == table.rows.count)
      #expect(abs(shares.reduce(0, +) - 100) < 0.3, "\(preset)")
    }
  }

  @Test func whatFollowedFromAnotherSizeGoesOnFollowing() throws {
    var session = Session<SizesLab>()
    session.set("width", 1536)
    #expect(try value(session, "ffn") == 6144)
    session.set("heads", 24)
    #expect(try value(session, "kv-heads") == 24)
    session.set("ffn", 100)
    session.set("width", 768)
    #expect(try value(session, "ffn") == 100)
    session.set("preset", "gpt2-xl")
    #expect(try value(session, "ffn") == 6400)
    #expect(try value(session, "parameters") == 1_557_611_200)
  }

  @Test func sizesThatDoNotFitAreSaidAndNotCounted() throws {
    var session = Session<SizesLab>()
    session.set("heads", 7)
    #expect(text(session, "misfit").contains("768 cannot be shared by 7 heads"))
    #expect(session.lab.metric("parameters") == nil)
    #expect(!ids(session).contains("parts"))
    session.set("heads", 8)
    #expect(try value(session, "parameters") == 124_439_808)
  }

  @Test func sharedKeysMakeTheCacheSmall() throws {
    var session = Session<SizesLab>()
    session.set("kv-heads", 2)
    #expect(try value(session, "kv-heads") == 12)
    session.set("preset", "llama-7b")
    session.set("context", 32_768)
    let whole = try value(session, "cache-gigabytes")
    #expect(try value(session, "fits-16") == 0)
    session.set("kv-heads", 4)
    #expect(try value(session, "cache-gigabytes") == whole / 8)
    #expect(try value(session, "fits-16") == 1)
    session.set("batch", 2)
    #expect(try value(session, "cache-gigabytes") == whole / 4)
  }

  @Test func theUseDecidesWhatFits() throws {
    var session = Session<SizesLab>()
    session.set("preset", "llama-7b")
    let cards = [8, 16, 24, 80]
    #expect(try cards.map { try value(session, "fits-\($0)") } == [0, 1, 1, 1])
    session.set("use", "training")
    #expect(try cards.map { try value(session, "fits-\($0)") } == [0, 0, 0, 0])
    session.set("use", "inference")
    session.set("format", "int4")
    #expect(try cards.map { try value(session, "fits-\($0)") } == [1, 1, 1, 1])
  }

  @Test func aHeadOfItsOwnCostsATable() throws {
    var session = Session<SizesLab>()
    let tied = try value(session, "parameters")
    session.set("tied", .flag(false))
    #expect(try value(session, "parameters") == tied + 50_257 * 768)
    session.set("preset", "bert-base")
    session.set("tied", .flag(true))
    #expect(try value(session, "parameters") == 109_482_240)
  }

  @Test func onlyWhatWasAskedForIsShown() {
    var session = Session<SizesLab>()
    #expect(ids(session) == ["name", "parts"])
    session.set("shows", "memory")
    #expect(ids(session) == ["name", "formats", "memory", "cards"])
    session.set("shows", "all")
    #expect(ids(session) == ["name", "parts", "formats", "memory", "cards"])
    session.set("use", "training")
    #expect(ids(session) == ["name", "parts", "memory", "cards"])
  }

  private func temporaryFile(_ text: String) throws -> String {
    let path = NSTemporaryDirectory() + "sizes-\(UUID().uuidString).json"
    try text.write(toFile: path, atomically: true, encoding: .utf8)
    return path
  }

  @Test func aConfigurationOfOnesOwnIsCountedAndKept() throws {
    let path = try temporaryFile(
      """
      {"model_type": "llama", "vocab_size": 10, "hidden_size": 12, "num_hidden_layers": 2,
       "num_attention_heads": 3, "intermediate_size": 20, "max_position_embeddings": 9}
      """)
    defer { try? FileManager.default.removeItem(atPath: path) }
    var session = Session<SizesLab>()
    session.set("model", path)
    // Two tables; two layers of four matrices and a gated feed-forward layer; five norms.
    let (tables, layer, norms) = (2 * 10 * 12, 4 * 12 * 12 + 3 * 12 * 20, 5 * 12)
    #expect(try value(session, "parameters") == Double(tables + 2 * layer + norms))
    #expect(session.lab.metric("matches-file") == nil)
    session.set("layers", 4)
    let changed = try value(session, "parameters")
    let data = try JSONEncoder().encode(session.lab)
    let again = Session(try JSONDecoder().decode(SizesLab.self, from: data))
    #expect(try value(again, "parameters") == changed)
    #expect(text(again, "name").contains("edited"))
  }

  @Test func aDamagedConfigurationIsSaid() throws {
    let path = try temporaryFile(#"{"model_type": "llama", "hidden_size": -4}"#)
    defer { try? FileManager.default.removeItem(atPath: path) }
    var session = Session<SizesLab>()
    session.set("model", path)
    #expect(text(session, "notice").contains("hidden_size is -4"))
    #expect(ids(session) == ["notice"])
    session.set("preset", "gpt2")
    #expect(!ids(session).contains("notice"))
  }

  @Test func sizesOfADamagedProgressFileAreKeptInBounds() throws {
    let text = """
      {"preset": "gpt2", "model": "", "format": "f16", "use": "training", "shows": "parts",
       "batch": 9000000000000000000, "edits": {"layers": -5, "context": 9000000000000000000}}
      """
    let lab = try JSONDecoder().decode(SizesLab.self, from: Data(text.utf8))
    #expect(lab.metric("layers") == 1 && lab.metric("context") == 16_777_216)
    #expect(try #require(lab.metric("training-gigabytes")).isFinite)
    #expect(lab.panels.count == 2)
  }
}
