import Vectors

/// Where the particles of events come from: one reader for each kind of file.
protocol ParticleSource {
  /// Gives the particles of every event in turn to a function.
  func forEachEvent(_ body: ([LorentzVector<Double>]) throws -> Void) throws
}

/// The reader that fits the name of a file.
func particleSource(
  _ path: String, tree: String?, columns: [String]
) throws -> any ParticleSource {
  switch path.split(separator: ".").last?.lowercased() {
  case "root": return try TreeParticles(path, tree: tree, columns: columns)
  case "dat", "txt": return TextParticles(path: path)
  default:
    throw InputError(
      "'\(path)' is no kind of file that holds particles; its name must end with .dat or .root")
  }
}
