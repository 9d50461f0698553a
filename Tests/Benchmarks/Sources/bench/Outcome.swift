import Foundation

/// What a row prints: the seconds of each repetition, and numbers that the peer must find too.
struct Outcome {
  var seconds: [Double]
  var check: [Double]

  var json: String { "{\"seconds\": \(seconds), \"check\": \(check)}" }

  /// Runs work once as a warm-up, then several times with the clock on.
  init<Result>(
    times: Int = 7, _ work: () throws -> Result, check: (Result) throws -> [Double]
  ) throws {
    self.check = try check(try work())
    seconds = []
    for _ in 0..<times {
      let start = Self.now()
      let result = try work()
      seconds.append(Self.now() - start)
      guard try check(result) == self.check else { throw BenchError("A repetition differs.") }
    }
  }

  /// Runs work once, without a warm-up: for what is slow the first time only.
  init(first work: () throws -> [Double]) throws {
    let start = Self.now()
    check = try work()
    seconds = [Self.now() - start]
  }

  /// The processor seconds that all threads have used so far.
  private static func now() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) + 1e-9 * Double(time.tv_nsec)
  }
}

/// What went wrong, in words.
struct BenchError: Error, CustomStringConvertible {
  var description: String

  init(_ description: String) { self.description = description }
}
