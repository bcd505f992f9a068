import Foundation
import Testing

/// What is said about wrong usage, in the language of the interface.
@Suite struct UsageTests {
  @Test(arguments: [
    (["tokenize"], "缺少参数 <text>"),
    (["tokenize", "a", "--wrong"], "没有选项 --wrong"),
    (["tokenize", "a", "--model"], "--model <model> 后面缺一个值"),
    (["tokenize", "a", "--format", "xx"], "值 xx 不能用于 --format <format>，可选：text、json、svg、html、csv"),
    (["tokenise", "a"], "多了 2 个参数：tokenise、a"),
    (["predict", "a", "--quiet=1"], "选项 --quiet 不带值，却给了 1"),
  ])
  func wrongUsageIsToldInChinese(arguments: [String], words: String) throws {
    let all = arguments + ["--lang", "zh"]
    // The language is known before the arguments are understood.
    let result = try Program.run(
      (arguments.last == "--model" ? ["--lang", "zh"] + arguments : all).map { Array($0.utf8) },
      environment: ["LANG": "zh_CN.UTF-8"])
    #expect(result.status == 64)
    #expect(result.errors.contains("用法不对：" + words), "\(result.errors)")
    #expect(result.errors.contains("用法：glassbox") && !result.errors.contains("Error"))
  }

  @Test func helpIsChineseAndMachinesReadEnglish() throws {
    let environment = ["LANG": "zh_CN.UTF-8"]
    let help = try Program.run("predict", "--help", environment: environment).text
    for word in ["用法：", "参数：", "选项：", "显示帮助。", "（默认 10）"] {
      #expect(help.contains(word), "\(word)")
    }
    #expect(!help.contains("OPTIONS") && !help.contains("(default"))
    let dump = try Program.run("--experimental-dump-help", environment: environment)
    #expect(try dump.json()["command"] != nil)
  }
}
