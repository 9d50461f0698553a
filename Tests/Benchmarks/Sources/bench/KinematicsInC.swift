import CPairs

/// `kinematics-c deltaR|boost|mass`: the same loops in plain C.
func computeKinematicsInC(_ words: [String]) throws -> Outcome {
  var momenta: [Double] = []
  for number in [1, 2] {
    for name in ["pt", "eta", "phi", "mass"] {
      momenta += try rawColumn("\(name)\(number).f64", as: Double.self)
    }
  }
  let count = momenta.count / 8
  switch words.first {
  case "deltaR": return try outcome(count, momenta, columns: 1, delta_r)
  case "mass": return try outcome(count, momenta, columns: 1, pair_mass)
  case "boost":
    let components = filled(8 * count) { output in
      momenta.withUnsafeBufferPointer { to_cartesian(count, $0.baseAddress, output) }
    }
    return try outcome(count, components, columns: 4, boost)
  default: throw BenchError("kinematics-c deltaR|boost|mass")
  }
}

/// Times a loop; the numbers to compare are the sums of the columns, of y none.
private func outcome(
  _ count: Int, _ input: [Double], columns: Int,
  _ loop: (Int, UnsafePointer<Double>?, UnsafeMutablePointer<Double>?) -> Void
) throws -> Outcome {
  try Outcome { () -> [Double] in
    filled(columns * count) { output in
      input.withUnsafeBufferPointer { loop(count, $0.baseAddress, output) }
    }
  } check: { (found: [Double]) -> [Double] in
    let sums = (0..<columns).map { column in
      found[column * count..<(column + 1) * count].reduce(0, +)
    }
    return columns == 4 ? [sums[0], sums[2], sums[3]] : sums
  }
}

/// An array that a function fills.
private func filled(
  _ count: Int, _ body: (UnsafeMutablePointer<Double>?) -> Void
) -> [Double] {
  [Double](unsafeUninitializedCapacity: count) { buffer, initialized in
    body(buffer.baseAddress)
    initialized = count
  }
}
