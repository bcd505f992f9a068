import ArgumentParser

/// `--ascii`, for the commands that open the lab.
struct ScreenOption: ParsableArguments {
  @Flag(
    help: ArgumentHelp(
      say(
        "界面的线条、方块和曲线只用 ASCII 字符画。", "Draw frames, blocks and curves from ASCII alone.")))
  var ascii = false
}
