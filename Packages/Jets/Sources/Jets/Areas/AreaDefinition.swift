/// How the areas of jets are measured (0802.1188).
public enum AreaDefinition: Sendable, Equatable {
  /// Active area: ghosts are clustered with the particles, and then taken away.
  case active(GhostSpecification = GhostSpecification())
  /// Active area whose ghosts stay as constituents, and whose jets of ghosts alone are kept.
  case activeWithExplicitGhosts(GhostSpecification = GhostSpecification())
  /// Passive area: that of Voronoi cells for kt, of one ghost at a time for other algorithms.
  case passive(GhostSpecification = GhostSpecification())
  /// Passive area by clustering with one ghost at a time, as many times as there are ghosts.
  case oneGhostPassive(GhostSpecification = GhostSpecification())
  /// The sum of the Voronoi cells of the particles, each within a fraction of the radius.
  case voronoi(radiusFraction: Double = 1)
}
