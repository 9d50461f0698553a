import ArgumentParser

/// How many pseudo-experiments, and which.
struct ToyOptions: ParsableArguments {
  @Option(help: "The number of pseudo-experiments of each hypothesis.")
  var toys: Int?

  @Option(help: "The seed of the pseudo-experiments.")
  var seed: UInt64?

  /// The numbers of the toys with their seed; `nil` if the asymptotic formulae are wanted.
  var choice: (toys: Range<Int>, seed: UInt64)? {
    if let toys, let seed { (0..<toys, seed) } else { nil }
  }

  func validate() throws {
    guard (toys == nil) == (seed == nil) else {
      throw ValidationError("--toys and --seed go together")
    }
    if let toys, toys < 1 { throw ValidationError("--toys needs a positive number") }
  }
}
