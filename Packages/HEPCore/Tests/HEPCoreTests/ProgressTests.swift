import Synchronization
import Testing

@testable import HEPCore

@Suite struct ProgressTests {
  /// Remembers what it is told.
  final class Recorder: ProgressReporter {
    let events = Mutex<[String]>([])
    let steps = Mutex(0)
    func begin(total: Int?) { events.withLock { $0.append("begin \(total ?? -1)") } }
    func advance(by count: Int) { steps.withLock { $0 += count } }
    func end() { events.withLock { $0.append("end") } }
  }

  @Test func blockFunctionsReport() async throws {
    let recorder = Recorder()
    let blocks = Blocks(entries: 1000, size: 7)
    _ = try blocks.mapBlocks(workers: 3, progress: recorder) { $0.count }
    #expect(recorder.steps.withLock(\.self) == 1000)
    _ = try await blocks.mapBlocksAsync(workers: 3, progress: recorder) { $0.count }
    #expect(recorder.steps.withLock(\.self) == 2000)
    #expect(recorder.events.withLock(\.self) == ["begin 1000", "end", "begin 1000", "end"])
  }

  @Test func theEndIsReportedAfterAnErrorToo() {
    let recorder = Recorder()
    #expect(throws: CancellationError.self) {
      try Blocks(entries: 10, size: 7).mapBlocks(progress: recorder) { _ in
        throw CancellationError()
      }
    }
    #expect(recorder.events.withLock(\.self) == ["begin 10", "end"])
    #expect(recorder.steps.withLock(\.self) == 0)
  }

  @Test(arguments: [
    (0, 1000, 0.0, "Toys [                    ]   0%  -/s"),
    (0, 1000, 2.0, "Toys [                    ]   0%  0/s"),
    (465, 1000, 10.0, "Toys [█████████▎          ]  46%  47/s  0:12 left"),
    (1000, 1000, 3725.0, "Toys [████████████████████] 100%  0/s  1:02:05"),
    (1500, 1000, 61.0, "Toys [████████████████████] 100%  25/s  1:01"),
    (5, 100, 400_000.0, "Toys [█                   ]   5%  0/s  2111:06:40 left"),
    (1_250_000, 2_500_000, 1.0, "Toys [██████████          ]  50%  1.3 M/s  0:01 left"),
    (34_000, nil, 2.0, "Toys 34 k  17 k/s"),
    (0, 0, 1.0, "Toys 0  0/s"),
  ])
  func line(done: Int, total: Int?, seconds: Double, expected: String) {
    let line = ProgressLine(label: "Toys", done: done, total: total, elapsed: .seconds(seconds))
    #expect(line.text == expected)
  }

  @Test func drawingIsThrottled() {
    let start = ContinuousClock.now
    let time = Mutex(start)
    let written = Mutex<[String]>([])
    let bar = TerminalProgress(
      "Toys", interval: .milliseconds(100), now: { time.withLock(\.self) },
      write: { text in written.withLock { $0.append(text) } })
    bar.begin(total: 1000)
    for step in 1...1000 {
      time.withLock { $0 = start + .milliseconds(step) }
      bar.advance(by: 1)
    }
    bar.end()
    let lines = written.withLock(\.self)
    #expect(lines.count == 11)
    #expect(lines.allSatisfy { $0.hasPrefix("\r\u{1B}[K") })
    #expect(lines.dropLast().allSatisfy { !$0.hasSuffix("\n") })
    #expect(lines.last?.contains("100%") == true)
    #expect(lines.last?.hasSuffix("\n") == true)
  }
}
