/// How well the Review of Particle Physics takes a particle to be established.
public enum ReviewStatus: Int, Sendable {
  /// In the Summary Tables.
  case established = 0
  /// Well established, but left out of the Summary Tables to save space.
  case rare = 1
  /// Not well established, and left out of the Summary Tables.
  case unsure = 2
  /// Poorly established, or seen by one group alone.
  case further = 3
  /// Not in the review, such as a hypothetical particle.
  case notListed = 4
}
