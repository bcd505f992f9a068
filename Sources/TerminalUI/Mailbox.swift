import CTerminal
import Glibc
import Synchronization

/// Messages from any thread to the event loop, which wakes up for the first of them.
///
/// A post to a mailbox that is not empty costs no system call, so that a worker may post as often as
/// it likes; senders of snapshots should all the same keep to about 60 a second.
public final class Mailbox<Message: Sendable>: Sendable {
  private let messages = Mutex<[Message]>([])
  /// Readable while there is something to drain.
  let readEnd: Int32
  private let writeEnd: Int32

  public init() throws {
    var ends: [Int32] = [-1, -1]
    guard ct_pipe(&ends) == 0 else { throw TerminalError.noDescriptors(errno: errno) }
    readEnd = ends[0]
    writeEnd = ends[1]
  }

  deinit {
    close(readEnd)
    close(writeEnd)
  }

  /// Leaves a message; may be called on any thread.
  public func post(_ message: Message) {
    let wasEmpty = messages.withLock { messages in
      messages.append(message)
      return messages.count == 1
    }
    guard wasEmpty else { return }
    var byte: UInt8 = 1
    _ = write(writeEnd, &byte, 1)
  }

  /// Takes all messages, oldest first.
  public func drain() -> [Message] {
    // The pipe first: a message posted from now on writes a new byte.
    var bytes = [UInt8](repeating: 0, count: 64)
    while read(readEnd, &bytes, bytes.count) > 0 {}
    return messages.withLock { messages in
      let all = messages
      messages.removeAll(keepingCapacity: true)
      return all
    }
  }
}
