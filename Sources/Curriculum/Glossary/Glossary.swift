import Figures

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

  /// The term with that id, or one of whose names it is, in either language and any case.
  public func term(named name: String) -> GlossaryTerm? {
    let wanted = name.lowercased()
    return self[wanted]
      ?? terms.first { term in
        Language.allCases.flatMap(term.names).contains { $0.lowercased() == wanted }
      }
  }
}
