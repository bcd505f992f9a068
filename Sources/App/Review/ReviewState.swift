/// What the review screen shows.
struct ReviewState: Sendable {
}
