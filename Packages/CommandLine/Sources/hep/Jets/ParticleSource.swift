import Vectors

/// Where the particles of events come from: one reader for each kind of file.
protocol ParticleSource {
  /// Gives the particles of every event in turn to a function.
  func forEachEvent(_ body: ([LorentzVector<Double>]) throws -> Void) throws
}

/// The reader that fits a file: by the end of its name, or by its first bytes for generated events.
func particleSource(
  _ path: String, tree: String?, columns: [String], leavesOutNeutrinos: Bool
) throws -> any ParticleSource {
  if path.lowercased().hasSuffix(".root") {
    return try TreeParticles(path, tree: tree, columns: columns)
  }
  if let file = try InputFile.records(path) {
    return RecordParticles(file: file, leavesOutNeutrinos: leavesOutNeutrinos)
  }
  guard [".dat", ".txt"].contains(where: path.lowercased().hasSuffix) else {
    throw InputError(
      "'\(path)' holds no particles: it is neither HepMC nor LHE, and its name ends with none of "
        + ".root, .dat and .txt")
  }
  return TextParticles(path: path)
}
