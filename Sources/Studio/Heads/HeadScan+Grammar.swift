import Corpora

// What heads are measured on, when it comes from the story grammar.
extension HeadScan {
  /// Held-out documents, as many in each language.
  public static func texts(of grammar: StoryGrammar, _ settings: Settings) -> [[UInt8]] {
    TextSource.stories(grammar, seed: settings.seed).heldOut(settings.documents)
  }

  /// Pronoun sentences, as many in each language.
  public static func references(
    of grammar: StoryGrammar, _ settings: Settings
  ) -> [ReferenceSentence] {
    let sentences = PronounSentences(grammar: grammar, seed: settings.seed)
    return StoryLanguage.allCases.flatMap { language in
      sentences.sentences(language, count: settings.references / 2).map {
        ReferenceSentence(
          bytes: Array($0.text.utf8), pronoun: $0.pronoun, referent: $0.referent)
      }
    }
  }
}
