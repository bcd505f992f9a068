import ArgumentParser
import Foundation

/// What the argument parser knows of a command: as much as a manual tells of it.
struct CommandDescription: Decodable {
  var commandName: String
  /// The names before it: `["glassbox", "models"]`.
  var superCommands: [String]?
  var shouldDisplay: Bool?
  var abstract: String?
  var discussion: String?
  var subcommands: [CommandDescription]?
  var arguments: [ArgumentDescription]?

  /// `glassbox models list`.
  var fullName: String { ((superCommands ?? []) + [commandName]).joined(separator: " ") }

  /// This command and all below it, in the order in which they are declared; hidden ones are left out.
  var all: [CommandDescription] {
    guard shouldDisplay ?? true else { return [] }
    return [self] + (subcommands ?? []).flatMap(\.all)
  }

  /// The program and all its commands, worded in the language of the interface.
  ///
  /// - Throws: `DecodingError` when the parser describes itself in another way than it did.
  static func program() throws -> CommandDescription {
    struct Tool: Decodable {
      var command: CommandDescription
    }
    return try JSONDecoder().decode(Tool.self, from: Data(GlassBoxCommand._dumpHelp().utf8)).command
  }
}

struct ArgumentDescription: Decodable, Equatable {
  enum Kind: String, Decodable {
    case positional, option, flag
  }

  struct Name: Decodable, Equatable {
    var kind: String
    var name: String

    /// As it is typed: `--model`, `-m`.
    var typed: String { (kind == "long" ? "--" : "-") + name }
  }

  var kind: Kind
  var shouldDisplay: Bool
  var isOptional: Bool
  var isRepeating: Bool
  var names: [Name]?
  var preferredName: Name?
  var valueName: String?
  var defaultValue: String?
  var allValues: [String]?
  var abstract: String?
  var discussion: String?
}
