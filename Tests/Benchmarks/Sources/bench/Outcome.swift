import Foundation

/// What a row prints: what was measured in each repetition, and numbers that the peer must find too.
struct Outcome {
  var quantity = "seconds"
  var measured: [Double]
  var check: [Double]

  var json: String { "{\"\(quantity)\": \(measured), \"check\": \(check)}" }

  /// Runs work once as a warm-up, then several times with the clock on.
  ///
  /// - Parameter clock: the processor time of all threads, or for work that is divided the time on the
  ///   wall.
  init<Result>(
    times: Int = 7, clock: clockid_t = CLOCK_PROCESS_CPUTIME_ID, _ work: () throws -> Result,
    check: (Result) throws -> [Double]
  ) throws {
    self.check = try check(try work())
    measured = []
    for _ in 0..<times {
      let start = Self.now(clock)
      let result = try work()
      measured.append(Self.now(clock) - start)
      guard try check(result) == self.check else { throw BenchError("A repetition differs.") }
    }
  }

  /// Runs work once, without a warm-up: for what is slow the first time only.
  init(first work: () throws -> [Double]) throws {
    let start = Self.now(CLOCK_PROCESS_CPUTIME_ID)
    check = try work()
    measured = [Self.now(CLOCK_PROCESS_CPUTIME_ID) - start]
  }

  /// Runs work once, and takes the most memory that the process had at any time.
  init(memoryOf work: () async throws -> [Double]) async throws {
    check = try await work()
    quantity = "megabytes"
    measured = [Double(try Self.mostMemory) / 1e6]
  }

  /// What was measured in megabytes.
  init(megabytes: Double, check: [Double]) {
    quantity = "megabytes"
    measured = [megabytes]
    self.check = check
  }

  /// The most bytes in memory so far, without those of the process that started this one.
  private static var mostMemory: Int {
    get throws {
      let status = try String(contentsOfFile: "/proc/self/status", encoding: .utf8)
      let line = status.split(separator: "\n").first { $0.hasPrefix("VmHWM:") }
      guard let kilobytes = line?.split(separator: " ").dropFirst().first.flatMap({ Int($0) })
      else { throw BenchError("The system does not tell the memory of a process.") }
      return 1024 * kilobytes
    }
  }

  private static func now(_ clock: clockid_t) -> Double {
    var time = timespec()
    clock_gettime(clock, &time)
    return Double(time.tv_sec) + 1e-9 * Double(time.tv_nsec)
  }
}

/// What went wrong, in words.
struct BenchError: Error, CustomStringConvertible {
  var description: String

  init(_ description: String) { self.description = description }
}
