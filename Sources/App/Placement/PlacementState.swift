/// What the placement screen shows.
struct PlacementState: Sendable {
}
