/// Memory for clusterings, kept from one event to the next.
///
/// Give the same workspace to many clusterings in turn, and nothing is allocated but their results:
///
///     let workspace = ClusterWorkspace()
///     for event in events {
///       let jets = try ClusterSequence(event, definition, workspace: workspace).inclusiveJets()
///     }
///
/// A workspace belongs to one thread at a time.
public final class ClusterWorkspace {
  var momenta = Scratch<Double>()
  var steps = Scratch<Int32>()
  var numbers = Scratch<Double>()
  var integers = Scratch<Int32>()
  var tiles = Scratch<Tile>()
  var occupants = Scratch<Occupant>()
  var spareOccupants = Scratch<Occupant>()
  var levels = Scratch<Int>()

  /// Creates a workspace; it grows with the events it sees.
  public init() {}

  /// The most particles that one event can have: numbers of jets fit in 31 bits.
  static let particleLimit = 1 << 29

  /// A record with room for the momenta and steps of an event.
  func record(_ count: Int, _ definition: JetDefinition) -> ClusterRecord {
    let room = 2 * count
    let base = momenta.reserve(7 * room + count)
    let links = steps.reserve(2 * count)
    let recombiner = Recombiner(definition.recombination)
    return ClusterRecord(
      count: count, jets: count, px: base, py: base + room, pz: base + 2 * room,
      energy: base + 3 * room, rapidity: base + 4 * room, phi: base + 5 * room,
      kt2: base + 6 * room, first: links, second: links + count, distance: base + 7 * room,
      recombiner: recombiner,
      hasAngles: !definition.algorithm.isSpherical || !recombiner.isSum)
  }
}
