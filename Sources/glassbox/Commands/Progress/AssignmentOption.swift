import Curriculum
import Figures

/// `--assignment FILE` of `learn`: what it says becomes part of the learner's progress.
enum AssignmentOption {
  /// - Throws: `AssignmentError`, `FileError`, `CommandFailure` when it could not be kept.
  static func take(_ path: String, _ file: ProgressOption, _ context: CommandContext) throws {
    let index = try LessonFolder(path: DataFolder.find().lessons).readIndex()
    let assignment =
      path == "none" ? nil : try Assignment(path: path, known: index.lessons.map(\.id))
    let store = file.open(context)
    try store.requireWritable()
    if store.progress.assignment != assignment {
      try store.record([.assignment(assignment)], at: .now)
    }
    try store.close()
  }
}
