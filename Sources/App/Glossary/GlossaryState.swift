/// What the glossary screen shows.
struct GlossaryState: Sendable {
}
