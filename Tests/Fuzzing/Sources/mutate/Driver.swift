import Foundation

/// Has workers decode damaged files, and collects what went wrong.
struct Driver {
  let seed: UInt64
  let perFile: Int
  let deadline: Date

  private(set) var done = 0
  private(set) var errors = 0
  private(set) var faults: [String] = []

  init(seed: UInt64, perFile: Int, seconds: Double) {
    self.seed = seed
    self.perFile = perFile
    deadline = Date(timeIntervalSinceNow: seconds)
  }

  /// What was done, in one line.
  func summary(files: Int) -> String {
    let values = done - errors - faults.count
    return """
      \(done) damaged versions of \(files) files, seed \(seed): \(errors) errors, \
      \(values) read in spite of the damage, \(faults.count) faults
      """
  }

  /// The most faults of one file; more would be the same ones.
  private static let mostFaults = 5

  mutating func run(_ entry: Entry) throws {
    var first = 0
    let before = faults.count
    while first < perFile, faults.count - before < Self.mostFaults, Date() < deadline {
      first = try runWorker(entry, first..<perFile)
    }
  }

  /// Runs a worker until it ends, and returns the number to go on with.
  private mutating func runWorker(_ entry: Entry, _ numbers: Range<Int>) throws -> Int {
    let process = Process()
    let output = Pipe()
    process.executableURL = URL(fileURLWithPath: CommandLine.arguments[0])
    process.arguments = [
      "--worker", "\(seed)", "\(numbers.lowerBound)", "\(numbers.upperBound)", "\(entry)",
    ]
    process.standardOutput = output
    process.environment = ProcessInfo.processInfo.environment.merging(
      ["ASAN_OPTIONS": "quarantine_size_mb=16:detect_leaks=0:allocator_may_return_null=1"]
    ) { $1 }
    try process.run()
    let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    var next = numbers.lowerBound
    for line in text.split(separator: "\n", omittingEmptySubsequences: true) {
      let words = line.split(separator: " ", maxSplits: 1, omittingEmptySubsequences: false)
      guard let number = Int(words[0]) else { continue }
      next = number + 1
      done += 1
      let verdict = words.count > 1 ? String(words[1]) : ""
      if verdict == "error" { errors += 1 }
      if verdict != "error", verdict != "value" {
        note(entry, number, verdict.isEmpty ? Self.ending(of: process) : verdict)
      }
    }
    if process.terminationStatus != 0, next == numbers.lowerBound {
      faults.append("\(entry): the file itself: \(Self.ending(of: process))")
      return numbers.upperBound
    }
    return next
  }

  private mutating func note(_ entry: Entry, _ number: Int, _ what: String) {
    faults.append("\(entry), number \(number): \(what)")
    print("FAULT \(faults.last ?? "")")
  }

  private static func ending(of process: Process) -> String {
    guard process.terminationReason == .uncaughtSignal else {
      return "ended with code \(process.terminationStatus)"
    }
    return process.terminationStatus == SIGALRM
      ? "took longer than \(Worker.timeLimit) s" : "died of signal \(process.terminationStatus)"
  }
}
