import ArgumentParser
import Glibc

/// The program: a command when there are arguments, the lab when there are none.
@main
enum GlassBox {
  static func main() {
    // Writing to a closed pipe then answers EPIPE, and a training run can still save its work.
    signal(SIGPIPE, SIG_IGN)
    // A file that may not grow (`ulimit -f`) is a full disk: an error to be told, not an end.
    signal(SIGXFSZ, SIG_IGN)
    do {
      // Before any kernel runs: a sentence instead of an illegal instruction.
      let missing = ProcessorCheck.missingFeatures()
      if !missing.isEmpty, RawArguments.strings.first != "doctor" {
        throw ProcessorCheck.failure(missing: missing)
      }
      try Clock.check()
      if CommandLine.argc > 1 {
        var command = try GlassBoxCommand.parseAsRoot(RawArguments.strings)
        try command.run()
      } else {
        try InteractiveLab.run()
      }
    } catch {
      ErrorReport.end(with: error)
    }
  }
}
