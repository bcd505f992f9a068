/// What the notebook screen shows.
struct NotebookState: Sendable {
}
