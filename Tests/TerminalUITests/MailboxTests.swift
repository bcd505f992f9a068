import Glibc
import Synchronization
import TerminalUI
import Testing

@Suite struct MailboxTests {
  @Test func messagesOfManyThreadsAllArriveInTheirOrder() async throws {
    let mailbox = try Mailbox<(sender: Int, number: Int)>()
    await withTaskGroup(of: Void.self) { group in
      for sender in 0..<8 {
        group.addTask {
          for number in 0..<500 { mailbox.post((sender, number)) }
        }
      }
    }
    let all = mailbox.drain()
    #expect(all.count == 4000)
    for sender in 0..<8 {
      #expect(all.filter { $0.sender == sender }.map(\.number) == Array(0..<500))
    }
    #expect(mailbox.drain().isEmpty)
  }

  @Test func manyPostsDoNotFillThePipe() throws {
    let mailbox = try Mailbox<Int>()
    for number in 0..<200_000 { mailbox.post(number) }
    #expect(mailbox.drain().count == 200_000)
    mailbox.post(1)
    #expect(mailbox.drain() == [1])
  }
}
