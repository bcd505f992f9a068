/// What the search screen shows.
struct SearchState: Sendable {
}
