extension ParticleTable {
  /// The particles whose names fit a pattern, with or without charge.
  ///
  ///     table.search("Lambda(c)*")   // Lambda(c)+, Lambda(c)~-, Lambda(c)(2595)+ …
  ///     table.search("psi")          // all with psi in their names
  ///
  /// - Parameter pattern: `*` stands for any letters and `?` for one, of the whole name; a pattern
  ///   without either is found anywhere in a name. Capital and small letters differ.
  public func search(_ pattern: String) -> [Particle] {
    let pattern = NamePattern(pattern)
    return filter { pattern.matches($0.name) || pattern.matches($0.baseName) }
  }

  /// Up to three names of the table that differ from a name in few letters, the nearest first.
  public func names(like name: String) -> [String] {
    Similarity.names(like: name, among: lazy.map(\.name))
  }
}
