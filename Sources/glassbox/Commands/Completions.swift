import ArgumentParser
import Curriculum
import Glibc
import Labs

/// What a shell offers when Tab is pressed, where it depends on what is there.
///
/// The shell asks the program itself, which reads the index and the folders of models as it always does.
/// A folder that is not found offers nothing: there is nobody to tell.
extension CompletionKind {
  /// Ids of all lessons.
  static let lessons = custom { _, _, _ in index()?.lessons.map(\.id) ?? [] }

  /// Ids of the lessons that ask questions.
  static let lessonsWithQuestions = custom { _, _, _ in
    index()?.lessons.filter { !$0.questions.isEmpty }.map(\.id) ?? []
  }

  /// Ids of all tracks.
  static let tracks = custom { _, _, _ in index()?.tracks.map(\.id) ?? [] }

  static let labs = custom { _, _, _ in labCatalog.map { $0.id } }

  /// Names of models, and folders.
  static let models = custom { _, _, prefix in
    let names = (try? ModelAccess.models().list().map(\.name)) ?? []
    return names + folders(startingWith: prefix)
  }

  /// Names of the models that the learner added.
  static let ownModels = custom { _, _, _ in entries(of: HomeFolder.models) }

  private static func index() -> LessonIndex? {
    guard let data = try? DataFolder.find() else { return nil }
    return try? LessonFolder(path: data.lessons).readIndex()
  }

  private static func folders(startingWith prefix: String) -> [String] {
    let parent = prefix.lastIndex(of: "/").map { String(prefix[...$0]) } ?? ""
    return entries(of: parent.isEmpty ? "." : parent).map { parent + $0 + "/" }
  }

  /// The folders in a folder, by name; hidden ones are left out.
  private static func entries(of folder: String) -> [String] {
    guard let stream = opendir(folder) else { return [] }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      var state = stat()
      guard !name.hasPrefix("."), stat(folder + "/" + name, &state) == 0,
        state.st_mode & S_IFMT == S_IFDIR
      else { continue }
      names.append(name)
    }
    return names.sorted()
  }
}
