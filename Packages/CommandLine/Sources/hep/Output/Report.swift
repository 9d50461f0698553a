import ArgumentParser

/// What a command tells at its end.
enum Report {
  /// Tells what was left out, and ends the program with exit code 1 when anything was.
  static func notCopied(_ problems: [String]) throws {
    for problem in problems { StandardError.print("hep: not copied: \(problem)") }
    if !problems.isEmpty { throw ExitCode.failure }
  }
}
