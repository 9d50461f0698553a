import Columnar
import JaggedVectors
import Vectors

/// `pairs` for the mass closest to 91.2 in one pass, `pairs all` to keep the masses of all pairs.
func findPairs(_ words: [String]) throws -> Outcome {
  let offsets = try rawColumn("offsets.i64", as: Int.self)
  func column(_ name: String) throws -> Jagged<Float> {
    try Jagged(offsets: offsets, content: rawColumn(name + ".f32", as: Float.self))
  }
  let muons = try Jagged<PtEtaPhiM<Float>>(
    pt: column("pt"), eta: column("eta"), phi: column("phi"), mass: column("mass"))

  return try Outcome {
    words == ["all"]
      ? muons.pairs.masses.closest(to: 91.2) : muons.pairs.closestMass(to: 91.2)
  } check: {
    pairCheck($0.compacted)
  }
}

/// How many events have a pair, and the sum of the masses closest to 91.2.
func pairCheck(_ masses: [Float]) -> [Double] {
  [Double(masses.count), masses.reduce(0) { $0 + Double($1) }]
}
