/// All terms, in the order of their ids.
public struct Glossary: Sendable, Equatable {
  public let terms: [GlossaryTerm]
  private let places: [String: Int]

  public init(_ terms: [GlossaryTerm]) {
    self.terms = terms.sorted { $0.id < $1.id }
    var places: [String: Int] = [:]
    for (place, term) in self.terms.enumerated() { places[term.id] = place }
    self.places = places
  }

  public subscript(id: String) -> GlossaryTerm? {
    places[id].map { terms[$0] }
  }
}
