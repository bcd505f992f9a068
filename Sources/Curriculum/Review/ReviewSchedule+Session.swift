extension ReviewSchedule {
  /// The first cards, of each concept at most three, in an order that mixes the lessons.
  static func session(of cards: [ReviewCard], limit: Int) -> [ReviewCard] {
    var counts: [String: Int] = [:]
    var chosen: [ReviewCard] = []
    for card in cards where chosen.count < limit {
      guard counts[card.concept, default: 0] < conceptLimit else { continue }
      counts[card.concept, default: 0] += 1
      chosen.append(card)
    }
    return interleaved(chosen)
  }

  /// The same cards with those of one lesson apart: always the lesson with the most cards left goes
  /// next, except the one that was just asked. Within a lesson, and where counts are equal, the order
  /// stays.
  static func interleaved(_ cards: [ReviewCard]) -> [ReviewCard] {
    var lessons: [String] = []
    var waiting: [String: ArraySlice<ReviewCard>] = [:]
    for card in cards {
      if waiting[card.lesson] == nil { lessons.append(card.lesson) }
      waiting[card.lesson, default: []].append(card)
    }
    var result: [ReviewCard] = []
    while result.count < cards.count {
      let candidates = lessons.filter { waiting[$0]?.isEmpty == false }
      let others = candidates.filter { $0 != result.last?.lesson }
      var next: String?
      for lesson in others.isEmpty ? candidates : others {
        let most = next.flatMap { waiting[$0]?.count } ?? 0
        if (waiting[lesson]?.count ?? 0) > most { next = lesson }
      }
      guard let next, let card = waiting[next]?.popFirst() else { return result }
      result.append(card)
    }
    return result
  }
}
