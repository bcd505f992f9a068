import ArgumentParser

/// `manual`: the page for `man`, from the definitions of the commands. `make install` calls it.
struct ManualCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "manual",
      abstract: say("写出 man 用的手册页（roff）。", "Write the page for man (roff)."),
      shouldDisplay: false)
  }

  @OptionGroup var common: CommonOptions

  func run() throws {
    let page = ManualPage(
      program: try CommandDescription.program(), language: common.lang ?? Interface.language)
    try StandardStreams.write(Array(page.roff.utf8))
  }
}
