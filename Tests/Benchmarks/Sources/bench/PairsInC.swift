import CPairs

/// `pairs-c` for the same loop in C, `pairs-c float` for the same in single precision.
func findPairsInC(_ words: [String]) throws -> Outcome {
  let offsets = try rawColumn("offsets.i64", as: Int64.self)
  let columns = try ["pt", "eta", "phi", "mass"].map { try rawColumn($0 + ".f32", as: Float.self) }
  let loop = words == ["float"] ? closest_in_float : closest_in_double
  let events = offsets.count - 1

  func closest() throws -> [Float] {
    try Array(unsafeUninitializedCapacity: events) { output, count in
      let status = offsets.withUnsafeBufferPointer { offsets in
        columns[0].withUnsafeBufferPointer { pt in
          columns[1].withUnsafeBufferPointer { eta in
            columns[2].withUnsafeBufferPointer { phi in
              columns[3].withUnsafeBufferPointer { mass in
                var muons = Muons(
                  events: events, offsets: offsets.baseAddress, pt: pt.baseAddress,
                  eta: eta.baseAddress, phi: phi.baseAddress, mass: mass.baseAddress)
                return loop(&muons, 91.2, output.baseAddress)
              }
            }
          }
        }
      }
      guard status == 0 else { throw BenchError("The loop in C has no memory.") }
      count = events
    }
  }
  return try Outcome(closest) { pairCheck($0.filter { !$0.isNaN }) }
}
