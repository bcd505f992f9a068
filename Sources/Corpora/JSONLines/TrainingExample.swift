/// One line of a JSON Lines data set.
public enum TrainingExample: Equatable, Sendable {
  /// `{"text": …}`
  case text(String)
  /// `{"prompt": …, "completion": …}`
  case promptCompletion(prompt: String, completion: String)
  /// `{"messages": [{"role": …, "content": …}, …]}`
  case messages([ChatMessage])
  /// `{"text": …, "label": …}`; a number or truth value is kept in its JSON spelling.
  case labelled(text: String, label: String)
}

/// One turn of a conversation.
public struct ChatMessage: Equatable, Sendable {
  public var role: String
  public var content: String

  public init(role: String, content: String) {
    self.role = role
    self.content = content
  }
}
