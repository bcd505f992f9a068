import Curriculum
import LabKit

extension AppState {
  mutating func pressInGlossary(_ key: Key) -> [AppEffect] {
    if key == .escape || key == .backspace { screen = .home }
    return []
  }

  mutating func glossaryArrived(_ glossary: Glossary) -> [AppEffect] {
    self.glossary.terms = glossary
    return []
  }
}
