import CPairs

/// `kinematics-c deltaR|boost|mass`: the same loops in plain C.
func computeKinematicsInC(_ words: [String]) throws -> Outcome {
  func coordinates(_ number: Int) throws -> [[Double]] {
    try ["pt", "eta", "phi", "mass"].map { try rawColumn("\($0)\(number).f64", as: Double.self) }
  }
  let (first, second) = (try coordinates(1), try coordinates(2))
  let count = first[0].count

  func run(
    _ columns: Int, _ inputs: [[Double]],
    _ loop: (UnsafePointer<UnsafePointer<Double>?>, UnsafePointer<UnsafeMutablePointer<Double>?>) ->
      Void
  ) -> [[Double]] {
    let outputs = (0..<columns).map { _ in UnsafeMutablePointer<Double>.allocate(capacity: count) }
    defer { outputs.forEach { $0.deallocate() } }
    let pointers = inputs.map { $0.withUnsafeBufferPointer(\.baseAddress) }
    withExtendedLifetime(inputs) { loop(pointers, outputs) }
    return outputs.map { Array(UnsafeBufferPointer(start: $0, count: count)) }
  }

  switch words.first {
  case "deltaR":
    return try Outcome {
      run(1, first + second) { delta_r(count, $0, $1) }
    } check: {
      [$0[0].reduce(0, +)]
    }
  case "mass":
    return try Outcome {
      run(1, first + second) { pair_mass(count, $0, $1) }
    } check: {
      [$0[0].reduce(0, +)]
    }
  case "boost":
    let components = run(8, first + second) { to_cartesian(count, $0, $1) }
    return try Outcome {
      run(4, components) { boost(count, $0, $1) }
    } check: {
      [$0[0].reduce(0, +), $0[2].reduce(0, +), $0[3].reduce(0, +)]
    }
  default: throw BenchError("kinematics-c deltaR|boost|mass")
  }
}
