/// Something that is told how far a long piece of work has come.
///
/// The methods may be called from any thread. A loop of your own reports like this:
///
///     progress.begin(total: files.count)
///     for file in files {
///       read(file)
///       progress.advance(by: 1)
///     }
///     progress.end()
public protocol ProgressReporter: Sendable {
  /// The work begins; `total` is the number of steps to come, or `nil` if nobody knows.
  func begin(total: Int?)

  /// This many more steps are done.
  func advance(by steps: Int)

  /// The work is over, done or not.
  func end()
}
