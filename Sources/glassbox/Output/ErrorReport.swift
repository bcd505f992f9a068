import ArgumentParser
import Figures
import Glibc

/// The last words of a command that did not succeed.
enum ErrorReport {
  /// Prints what happened and leaves with the status that the contract gives it.
  static func end(with error: any Error) -> Never {
    switch error {
    case is Interrupted:
      exit(ExitStatus.interrupted)
    case is BrokenPipe:
      endLikeABrokenPipe()
    case let exitCode as ExitCode:
      exit(exitCode.rawValue)
    case let failure as CommandFailure:
      report(failure)
    default:
      if let failure = ErrorWording.failure(for: error) { report(failure) }
      endOfParsing(error)
    }
  }

  private static func report(_ failure: CommandFailure) -> Never {
    let message = RawArguments.readable(failure.message[Interface.language])
    if Interface.isJSON {
      let body = JSONValue.document([
        ("error", .object([("code", .string(failure.code)), ("message", .string(message))]))
      ])
      StandardStreams.complain(String(decoding: body.utf8, as: UTF8.self))
    } else {
      StandardStreams.complain("glassbox: " + message)
    }
    exit(failure.status)
  }

  /// Help, version and wrong usage: the parser knows the words and the status.
  private static func endOfParsing(_ error: any Error) -> Never {
    let english = RawArguments.readable(GlassBoxCommand.fullMessage(for: error))
    let message =
      Interface.language == .zh && !isForMachines ? UsageWording.chinese(english) : english
    let status = GlassBoxCommand.exitCode(for: error).rawValue
    if status == ExitStatus.success {
      try? StandardStreams.write(Array(message.utf8) + [0x0A])
      exit(status)
    }
    let text = message.hasPrefix("Error: ") ? String(message.dropFirst("Error: ".count)) : message
    report(CommandFailure("usage", zh: text, en: text, status: ExitStatus.usage))
  }

  /// Completions and descriptions that shells and tools read.
  private static var isForMachines: Bool {
    let options = ["--generate-completion-script", "---completion", "--experimental-dump-help"]
    return RawArguments.strings.contains { argument in
      options.contains { argument.hasPrefix($0) }
    }
  }

  /// Ends as a process does that never heard of SIGPIPE, which is what the shell expects.
  private static func endLikeABrokenPipe() -> Never {
    signal(SIGPIPE, SIG_DFL)
    raise(SIGPIPE)
    exit(128 + SIGPIPE)
  }
}
