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
  ///
  /// An antiparticle in another program's way of writing, such as `B0~`, `pbar` or `anti-B0`, comes before them.
  public func names(like name: String) -> [String] {
    let antiparticle = Self.particle(conjugateTo: name).flatMap { self[$0] }
      .flatMap { self[-$0.id]?.name }
    let names = Set(lazy.map(\.name)).subtracting([antiparticle ?? ""])
    let near = Similarity.names(like: name, among: names)
    return Array(([antiparticle].compactMap(\.self) + near).prefix(3))
  }

  /// The name of the particle in a name that marks its antiparticle.
  private static func particle(conjugateTo name: String) -> String? {
    for suffix in ["~", "bar", "_bar"].reversed() where name.hasSuffix(suffix) {
      return String(name.dropLast(suffix.count))
    }
    for prefix in ["anti-", "anti"] where name.hasPrefix(prefix) {
      return String(name.dropFirst(prefix.count))
    }
    return nil
  }
}
