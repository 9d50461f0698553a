import Foundation
import JetSubstructure
import Jets
import Vectors

/// `jets ALGORITHM N`: clusters events of N particles one by one.
func clusterJets(_ words: [String]) throws -> Outcome {
  guard words.count == 2, let size = Int(words[1]) else {
    throw BenchError("usage: jets ALGORITHM N")
  }
  let algorithms: [String: JetAlgorithm] = [
    "antikt": .antiKt(R: 0.4), "kt": .kt(R: 0.4), "cambridge": .cambridgeAachen(R: 0.4),
    "durham": .durham,
  ]
  guard let algorithm = algorithms[words[0]] else { throw BenchError("no such algorithm") }
  let events = try jetEvents(size)
  let definition = JetDefinition(algorithm)
  let workspace = ClusterWorkspace()
  return try Outcome {
    try events.map { event in
      try ClusterSequence(columns: event, definition, workspace: workspace)
    }
  } check: { sequences in
    sequences.reduce(into: [0, 0]) { sums, sequence in
      let jets =
        algorithm == .durham ? sequence.exclusiveJets(upTo: 4) : sequence.inclusiveJets(ptMin: 2)
      sums[0] += Double(jets.count)
      sums[1] += jets.reduce(0) { $0 + $1.pt }
    }
  }
}

/// `jet-batch [WORKERS]`: ten thousand events in columns at once.
func clusterBatch(_ words: [String]) throws -> Outcome {
  try clusterBatch(words, clock: CLOCK_PROCESS_CPUTIME_ID)
}

/// `jet-batch-wall [WORKERS]`: the same, timed by the clock on the wall.
func clusterBatchByTheWall(_ words: [String]) throws -> Outcome {
  try clusterBatch(words, clock: CLOCK_MONOTONIC)
}

private func clusterBatch(_ words: [String], clock: clockid_t) throws -> Outcome {
  let events = try jetEvents(354)
  let copies = (0..<10_000).map { events[$0 % events.count] }
  let offsets = copies.reduce(into: [0]) { $0.append($0[$0.count - 1] + $1.px.count) }
  let particles = LorentzVectorColumns<Double>(copies.lazy.flatMap { $0 })
  let definition = JetDefinition(.antiKt(R: 0.4))
  return try Outcome(times: 3, clock: clock) {
    try definition.cluster(
      particles, offsets: offsets, ptMin: 2, workers: words.first.flatMap(Int.init) ?? 1)
  } check: {
    [Double($0.offsets.last ?? 0), $0.momenta.energy.reduce(0, +)]
  }
}

/// `jet-areas`: active areas of anti-kt jets of events of 354 particles.
func jetAreas(_ words: [String]) throws -> Outcome {
  let events = try jetEvents(354).prefix(20)
  let definition = JetDefinition(.antiKt(R: 0.4))
  let workspace = ClusterWorkspace()
  return try Outcome {
    try events.map {
      try ClusterSequence(columns: $0, definition, area: .active(), workspace: workspace)
    }
  } check: { sequences in
    [Double(sequences.reduce(0) { $0 + $1.inclusiveJets(ptMin: 2).count })]
  }
}

/// `jet-shapes`: N-subjettiness 1–4, ECF 1–4 and soft drop of jets of about a hundred particles.
func jetShapes(_ words: [String]) throws -> Outcome {
  let jets = try jetEvents(1000).prefix(20).map {
    try ClusterSequence(columns: $0, JetDefinition(.antiKt(R: 1))).inclusiveJets()[0]
  }
  return try Outcome(times: 3) {
    try jets.map { jet -> [Double] in
      let tau = Subjettiness(axes: .winnerTakesAllKt, beta: 1)
      let correlators = EnergyCorrelators(jet, beta: 1)
      return try (1...4).map { try tau($0, of: jet) } + (1...4).map(correlators.ecf)
        + [SoftDrop(zCut: 0.1, beta: 0).groom(jet)?.symmetry ?? 0]
    }
  } check: { rows in
    (0..<9).map { column in rows.reduce(0) { $0 + $1[column] } }
  }
}

/// The events of `jets-N.f64`: px, py, pz, E of each particle, a hundred events at most.
private func jetEvents(_ size: Int) throws -> [LorentzVectorColumns<Double>] {
  let numbers = try rawColumn("jets-\(size).f64", as: Double.self)
  return stride(from: 0, to: numbers.count, by: 4 * size).map { start in
    LorentzVectorColumns(
      (0..<size).map { particle in
        let place = start + 4 * particle
        return LorentzVector(
          px: numbers[place], py: numbers[place + 1], pz: numbers[place + 2],
          energy: numbers[place + 3])
      })
  }
}
