/// How neighbours are found; every strategy gives the same jets, bit for bit.
///
/// Algorithms whose distances are not of the form min(*w*ᵢ, *w*ⱼ) Δ², and those for e⁺e⁻ collisions,
/// have one strategy, whatever is asked for.
public enum ClusteringStrategy: String, Sendable, Hashable, CaseIterable {
  /// The fastest for the number of particles, their density and the radius, by measurement.
  case best
  /// Nearest neighbours among all particles, *N*² (hep-ph/0512210).
  case plain
  /// Nearest neighbours in tiles of the size of the radius, the smallest distance by a scan.
  case tiled
  /// The same tiles, the smallest distance from a tree of minima.
  case tiledHeap
  /// Tiles as fine as the particles are dense, passed over when they lie too far away; a tree of minima.
  case lazyTiles
}
