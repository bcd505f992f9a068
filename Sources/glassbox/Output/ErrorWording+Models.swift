import Figures
import Studio

// Errors about a person's own models.
extension ErrorWording {
  static func store(_ error: ModelStoreError) -> CommandFailure {
    switch error {
    case .noModel(let path):
      CommandFailure(
        "no-model",
        zh: "\(path) 里没有模型。需要一个有 config.json 和 model.safetensors 的文件夹。",
        en: "There is no model in \(path). A folder with config.json and model.safetensors is "
          + "needed.")
    case .severalModels(let path, let found):
      CommandFailure(
        "several-models",
        zh: "\(path) 里不止一个模型，请指定其中一个：\n  \(found.joined(separator: "\n  "))",
        en: "There are several models in \(path); name one of them:\n  "
          + found.joined(separator: "\n  "))
    case .badName(let name):
      CommandFailure(
        "bad-name",
        zh: "“\(name)”不能作模型的名字：只用字母、数字和 . _ -，以字母或数字开头。请用 --name 另取一个。",
        en: "“\(name)” cannot be a model's name: letters, digits and . _ - only, starting with a "
          + "letter or digit. Choose one with --name.")
    case .nameTaken(let name, let path):
      CommandFailure(
        "name-taken",
        zh: "已经有 \(name) 了（\(path)）。用 --name 另取名字，或先 glassbox models remove \(name)。",
        en: "There is a \(name) already (\(path)). Choose another name with --name, or run "
          + "glassbox models remove \(name) first.")
    case .notOwn(let name, let folder, let own):
      CommandFailure(
        "model-not-found",
        zh: "\(name) 不是自己加入的模型（在 \(folder)）。"
          + (own.isEmpty ? "那里还没有模型。" : "那里有：\(own.joined(separator: "、"))。"),
        en: "\(name) is not one of your models (in \(folder)). "
          + (own.isEmpty ? "There are none yet." : "There are: \(own.joined(separator: ", ")).")
      )
    }
  }
}
