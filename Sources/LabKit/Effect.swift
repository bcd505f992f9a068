import Figures

/// Names one piece of running work within a lab. Starting a job under an id replaces the older one.
public struct JobID: Hashable, Sendable, Codable, ExpressibleByStringLiteral {
  public var name: String

  public init(stringLiteral name: String) {
    self.name = name
  }
}

/// Work as a value. The executable knows how to perform it; a lab only describes it.
public protocol Job: Sendable {
  var queue: JobQueue { get }
}

public enum JobQueue: Sendable, Equatable {
  /// Short work that the learner waits for; a newer job of the same id wins.
  case interactive
  /// Long work on background lanes, with progress.
  case training
}

/// What a running job can be told.
public enum JobCommand: Sendable, Equatable {
  case pause, resume, step
}

/// What a lab asks the program to do.
public enum Effect: Sendable {
  case start(JobID, any Job)
  case send(JobID, JobCommand)
  case cancel(JobID)
}

/// What comes back from a job. Messages of a replaced or cancelled job never arrive.
public struct JobMessage: Sendable {
  public enum Content: Sendable {
    /// A snapshot on the way; its type belongs to the job.
    case progress(any Sendable)
    case finished(any Sendable)
    case failed(Phrase)
    case cancelled
  }

  public var job: JobID
  public var content: Content

  public init(job: JobID, content: Content) {
    self.job = job
    self.content = content
  }
}
