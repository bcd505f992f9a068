import Figures

extension Words {
  private static func both(_ zh: String, _ en: String) -> Phrase { Phrase(zh: zh, en: en) }

  static let labs = both("实验", "Labs")
  static let savedExperiments = both("保存的实验", "Saved experiments")
  static let noExperiments = both(
    "还没有。在任何一个实验里按 S，就能用一个名字把它存下来。", "None yet. S in any lab keeps its state under a name.")
  static let saveKey = both("保存", "save")
  static let renameKey = both("改名", "rename")
  static let removeKey = both("删除", "delete")
  static let experimentName = both("给这个实验起个名字", "name of the experiment")
  static let newName = both("新名字", "new name")
  static let nameIsEmpty = both("要有一个名字。", "A name is needed.")
  static let noLabToSave = both("现在没有打开的实验。", "No lab is open now.")
  static let stateTooLarge = both(
    "这个实验的状态太大，存不下；把输入缩短一些再试。", "This lab's state is too large to keep; try a shorter input.")

  static func experimentSaved(_ name: String) -> Phrase {
    both("存好了：“\(name)”，在实验室里可以再打开。", "Saved as “\(name)”; the playground lists it.")
  }

  static func experimentReplaced(_ name: String) -> Phrase {
    both("“\(name)”已经更新。", "“\(name)” is up to date.")
  }

  static func experimentRenamed(_ name: String) -> Phrase {
    both("现在叫“\(name)”。", "It is called “\(name)” now.")
  }

  static func nameIsTaken(_ name: String) -> Phrase {
    both("“\(name)”已经有了，换一个名字。", "There is a “\(name)” already; choose another name.")
  }

  static func noExperiment(_ name: String) -> Phrase {
    both("没有保存过“\(name)”。", "No experiment is called “\(name)”.")
  }

  static func experimentOfUnknownLab(_ name: String, _ lab: String) -> Phrase {
    both(
      "“\(name)”属于“\(lab)”实验，这个版本里没有它；保存的内容还在。",
      "“\(name)” belongs to the lab \(lab), which this version lacks; it stays saved.")
  }

  static func experimentIsUnreadable(_ name: String) -> Phrase {
    both(
      "“\(name)”是另一个版本保存的，这个版本读不懂；内容还在，没有改动。",
      "“\(name)” was saved by another version and cannot be read by this one; it stays as it is.")
  }

  static func removed(_ name: String) -> Phrase {
    both("“\(name)”删掉了；按 u 拿回来。", "“\(name)” is deleted; u brings it back.")
  }

  static func broughtBack(_ name: String) -> Phrase {
    both("“\(name)”回来了。", "“\(name)” is back.")
  }
}
