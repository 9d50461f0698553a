import Synchronization

#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// A progress bar on the terminal, and nothing at all in a pipe or a log file.
///
/// The bar is written to standard error, ten times a second at most:
///
///     Toys [█████████▎          ]  46%  1.2 M/s  0:12 left
public final class TerminalProgress: ProgressReporter {
  private struct State {
    var total: Int?
    var done = 0
    var start: ContinuousClock.Instant
    var lastDrawn: ContinuousClock.Instant?
  }

  private let label: String
  private let interval: Duration
  private let now: @Sendable () -> ContinuousClock.Instant
  private let write: (@Sendable (String) -> Void)?
  private let state: Mutex<State>

  /// Makes a bar with a label in front of it; it draws only if standard error is a terminal.
  public convenience init(_ label: String) {
    let isTerminal = isatty(STDERR_FILENO) == 1
    self.init(
      label, interval: .milliseconds(100), now: { ContinuousClock.now },
      write: isTerminal ? Self.writeToStandardError : nil)
  }

  init(
    _ label: String, interval: Duration, now: @escaping @Sendable () -> ContinuousClock.Instant,
    write: (@Sendable (String) -> Void)?
  ) {
    self.label = label
    self.interval = interval
    self.now = now
    self.write = write
    self.state = Mutex(State(start: now()))
  }

  /// Starts the clock.
  public func begin(total: Int?) {
    state.withLock { $0 = State(total: total, start: now()) }
  }

  /// Counts steps, and draws the bar if the last drawing is old enough.
  public func advance(by steps: Int) {
    guard let write else { return }
    state.withLock { state in
      state.done += steps
      let time = now()
      if let last = state.lastDrawn, last.duration(to: time) < interval { return }
      state.lastDrawn = time
      write("\r\u{1B}[K" + line(state, time))
    }
  }

  /// Draws the bar a last time and ends its line.
  public func end() {
    guard let write else { return }
    state.withLock { state in
      write("\r\u{1B}[K" + line(state, now()) + "\n")
    }
  }

  private func line(_ state: State, _ time: ContinuousClock.Instant) -> String {
    ProgressLine(
      label: label, done: state.done, total: state.total, elapsed: state.start.duration(to: time)
    ).text
  }

  private static func writeToStandardError(_ text: String) {
    var text = text
    text.withUTF8 { bytes in
      var rest = UnsafeRawBufferPointer(bytes)
      while let start = rest.baseAddress, !rest.isEmpty {
        let count = Self.put(STDERR_FILENO, start, rest.count)
        guard count > 0 else { return }
        rest = UnsafeRawBufferPointer(rebasing: rest.dropFirst(count))
      }
    }
  }

  private static func put(_ file: Int32, _ start: UnsafeRawPointer, _ count: Int) -> Int {
    #if canImport(Darwin)
      Darwin.write(file, start, count)
    #elseif canImport(Glibc)
      Glibc.write(file, start, count)
    #else
      Musl.write(file, start, count)
    #endif
  }
}
