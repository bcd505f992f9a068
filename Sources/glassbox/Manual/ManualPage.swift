import Figures

/// The manual: what the parser knows of the commands, and what it cannot know.
struct ManualPage {
  let program: CommandDescription
  let language: Language

  /// The page in roff, for `man`.
  var roff: String {
    var page = Roff(
      title: "GLASSBOX", section: 1, date: Version.date, source: Version.text, manual: "GlassBox")
    page.section(ManualWords.name[language])
    // `man -k` reads this line.
    page.name("glassbox", program.abstract ?? "")
    page.section(ManualWords.synopsis[language])
    synopsis(&page)
    page.section(ManualWords.description[language])
    for words in ManualWords.introduction { page.paragraph(words[language]) }
    page.section(ManualWords.commands[language])
    for command in program.all.dropFirst() where command.commandName != "help" {
      write(command, to: &page)
    }
    page.section(ManualWords.commonOptions[language])
    page.paragraph(ManualWords.commonOptionsIntroduction[language])
    for argument in common { write(argument, to: &page) }
    for part in ManualWords.parts {
      page.section(part.heading[language])
      if let words = part.introduction { page.paragraph(words[language]) }
      for entry in part.entries { page.entry(Roff.bold(entry.term), entry.words[language]) }
    }
    page.section(ManualWords.examples[language])
    for example in ManualWords.exampleList {
      page.paragraph(example.words[language])
      page.code(example.lines)
    }
    page.section(ManualWords.seeAlso[language])
    page.paragraph(ManualWords.seeAlsoWords[language])
    return page.text
  }

  /// The commands that do something, without `help`, which the parser adds.
  private var leaves: [CommandDescription] {
    program.all.filter { $0.subcommands == nil && $0.commandName != "help" }
  }

  /// The options of the program that all commands share.
  private var common: [ArgumentDescription] {
    (program.arguments ?? []).filter { argument in
      argument.shouldDisplay
        && leaves.allSatisfy { $0.arguments?.contains(argument) ?? false }
    }
  }

  private func synopsis(_ page: inout Roff) {
    var lines = [Roff.bold("glassbox")]
    for command in leaves { lines.append(synopsis(of: command)) }
    page.calls(lines)
  }

  /// `glassbox tokenize TEXT [--method …]`, without the options that all share.
  private func synopsis(of command: CommandDescription) -> String {
    var words = [Roff.bold(command.fullName)]
    let arguments = own(command)
    for argument in arguments where argument.kind == .positional {
      words.append(bracketed(Roff.italic(value(of: argument)), argument))
    }
    for argument in arguments where argument.kind != .positional && !argument.isOptional {
      words.append(bracketed(head(of: argument, names: [argument.preferredName]), argument))
    }
    if arguments.contains(where: { $0.kind != .positional && $0.isOptional }) {
      words.append("[" + Roff.italic(ManualWords.options[language]) + "]")
    }
    return words.joined(separator: " ")
  }

  private func bracketed(_ text: String, _ argument: ArgumentDescription) -> String {
    let repeated = text + (argument.isRepeating ? "…" : "")
    return argument.isOptional ? "[" + repeated + "]" : repeated
  }

  // MARK: Commands

  private func write(_ command: CommandDescription, to page: inout Roff) {
    page.subsection(command.fullName)
    page.paragraph(
      [command.abstract, command.discussion].compactMap(\.self).joined(separator: "\n"))
    for argument in own(command) { write(argument, to: &page) }
  }

  private func own(_ command: CommandDescription) -> [ArgumentDescription] {
    (command.arguments ?? []).filter { $0.shouldDisplay && !common.contains($0) }
  }

  private func write(_ argument: ArgumentDescription, to page: inout Roff) {
    var words = [argument.abstract, argument.discussion].compactMap(\.self)
    if language == .zh { words = words.map(UsageWording.option) }
    if let values = argument.allValues {
      words.append(ManualWords.values(values)[language])
    }
    if let value = argument.defaultValue, argument.kind != .flag {
      words.append(ManualWords.standard(value)[language])
    }
    let term =
      argument.kind == .positional
      ? Roff.italic(value(of: argument)) : head(of: argument, names: argument.names ?? [])
    page.entry(term, words.joined(separator: language == .zh ? "" : " "))
  }

  /// `-m, --model MODEL`.
  private func head(
    of argument: ArgumentDescription, names: [ArgumentDescription.Name?]
  ) -> String {
    let typed = names.compactMap(\.self).map { Roff.bold($0.typed) }.joined(separator: ", ")
    return argument.kind == .option ? typed + " " + Roff.italic(value(of: argument)) : typed
  }

  private func value(of argument: ArgumentDescription) -> String {
    argument.valueName ?? ""
  }
}
