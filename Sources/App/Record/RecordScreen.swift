import Curriculum
import Display
import Figures
import LabKit

extension ScreenPainter {
  mutating func drawRecord() {
    let report = ProgressReport(app.progress, index: app.index)
    drawHeader(
      StyledText(Words.myProgress[language], .title),
      StyledText(Words.finishedOf(report.finished, report.total)[language], .accent))
    var area = body.inset(left: 2, right: 2)
    if report.lines.isEmpty {
      put(Words.nothingYet[language], x: area.x, y: area.y + 1, .dim, limit: area.width)
    } else {
      let totals = totals(report, width: area.width)
      surface.put(totals, in: area.takeTop(totals.count + 1))
      let table = table(report, isWide: area.width >= 100)
      for placement in surface.draw(.table(table), in: area, language: language) {
        hits.append((placement.rect, .row(placement.part.row)))
      }
    }
    drawFooter(
      [
        FooterItem(.enter, Words.open, 70), FooterItem([.up, .down], Words.choose, 50),
        FooterItem(.escape, Words.back, 80),
      ] + app.commonItems)
  }

  /// What has been done altogether: figures, no judgement.
  private func totals(_ report: ProgressReport, width: Int) -> [StyledText] {
    let lines = report.lines
    let minutes = lines.filter(\.isFinished).reduce(0) { $0 + $1.lesson.minutes }
    let right = lines.reduce(0) { $0 + $1.right }
    let answered = lines.reduce(0) { $0 + $1.answered }
    var sentences = [
      Words.lessonsTotal(report.finished, minutes: minutes),
      Words.exercisesTotal(lines.reduce(0) { $0 + $1.exercisesDone }),
    ]
    if answered > 0 { sentences.append(Words.answersTotal(right, answered)) }
    let due = app.schedule.dueCount
    if due > 0 {
      sentences.append(Words.reviewsTotal(due))
    } else if let next = app.schedule.nextDue {
      sentences.append(Words.nextReviewTotal(Words.until(next, now: app.now)))
    }
    let separator = language == .zh ? "" : " "
    return appearance.wrap(
      StyledText(sentences.map { $0[language] }.joined(separator: separator)),
      width: min(width, 100))
  }

  func table(_ report: ProgressReport, isWide: Bool) -> Table {
    var columns = [
      Table.Column(title: Words.lesson), Table.Column(title: Words.steps, isNumeric: true),
      Table.Column(title: Words.exercises, isNumeric: true),
      Table.Column(title: Words.quizColumn, isNumeric: true),
      Table.Column(title: Words.attempts, isNumeric: true),
      Table.Column(title: Words.hintsColumn, isNumeric: true),
    ]
    if isWide {
      columns.append(Table.Column(title: Words.minutesColumn, isNumeric: true))
      columns.append(Table.Column(title: Words.markDue, isNumeric: true))
    }
    columns.append(Table.Column(title: Words.lastTime, isNumeric: true))
    return Table(
      columns: columns, rows: report.lines.map { row($0, isWide: isWide) },
      selected: min(app.recordScreen.selected, report.lines.count - 1))
  }

  private func row(_ line: ProgressReport.Line, isWide: Bool) -> [String] {
    let mark = app.mark(of: line.lesson).glyph(glyphs)
    var cells = [
      "\(mark) \(line.lesson.title[language])",
      "\(line.stepsDone)/\(line.lesson.stepIDs.count)", "\(line.exercisesDone)",
      line.answered > 0 ? "\(line.right)/\(line.answered)" : "—", "\(line.attempts)",
      "\(line.hintsUsed)",
    ]
    if isWide {
      cells.append("\(line.lesson.minutes)")
      cells.append("\(app.schedule.dueCount(lesson: line.lesson.id))")
    }
    return cells + [line.lastOpened?.date ?? "—"]
  }
}
