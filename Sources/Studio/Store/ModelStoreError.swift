/// What can go wrong when models are added to a person's own, or taken away.
public enum ModelStoreError: Error, Sendable, Equatable {
  /// Neither the folder nor the ones in it hold a model.
  case noModel(path: String)
  /// Several folders in it do; one of them is to be named.
  case severalModels(path: String, found: [String])
  case badName(name: String)
  case nameTaken(name: String, path: String)
  /// Not one of the person's own models, which are in `folder`.
  case notOwn(name: String, folder: String, own: [String])
}
