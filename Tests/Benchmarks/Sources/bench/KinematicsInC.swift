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
  case "deltaR": return try outcome(count, momenta, delta_r)
  case "mass": return try outcome(count, momenta, pair_mass)
  case "boost":
    let components = filled(8 * count) { output in
      momenta.withUnsafeBufferPointer { to_cartesian(count, $0.baseAddress, output) }
    }
    return try boosted(count, components)
  default: throw BenchError("kinematics-c deltaR|boost|mass")
  }
}

/// Times a loop that gives one column.
private func outcome(
  _ count: Int, _ input: [Double],
  _ loop: (Int, UnsafePointer<Double>?, UnsafeMutablePointer<Double>?) -> Void
) throws -> Outcome {
  try Outcome { () -> [Double] in
    filled(count) { output in
      input.withUnsafeBufferPointer { loop(count, $0.baseAddress, output) }
    }
  } check: {
    [$0.reduce(0, +)]
  }
}

/// Times the boosts, which give four columns; the numbers to compare are their sums, of y none.
private func boosted(_ count: Int, _ input: [Double]) throws -> Outcome {
  try Outcome { () -> [[Double]] in
    var (px, py, pz): ([Double], [Double], [Double]) = ([], [], [])
    let energies = filled(count) { energies in
      pz = filled(count) { pz in
        py = filled(count) { py in
          px = filled(count) { px in
            input.withUnsafeBufferPointer {
              boost(count, $0.baseAddress, px, py, pz, energies)
            }
          }
        }
      }
    }
    return [px, pz, energies]
  } check: {
    $0.map { $0.reduce(0, +) }
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
