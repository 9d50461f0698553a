public import Jets
import Vectors

/// All branchings of a jet in columns, for plots and for networks.
///
/// Row 0 is the first branching of the jet. Every row knows the row it came from, and how many times the
/// softer branch was taken on the way: 0 in the primary plane, 1 in the secondary planes, and so on.
public struct LundTree: Sendable {
  /// The branchings, a branch being followed to its end along the harder side before softer sides.
  public let declusterings: [LundDeclustering]
  /// The row that each came from; `nil` for the first.
  public let parents: [Int?]
  /// How many times the softer branch was taken.
  public let depths: [Int]

  /// Clusters a jet again with Cambridge/Aachen and takes it apart.
  ///
  /// - Throws: ``/Jets/JetsError`` for particles that cannot be clustered.
  public init(_ jet: Jet) throws(JetsError) {
    var declusterings: [LundDeclustering] = []
    var (parents, depths): ([Int?], [Int]) = ([], [])
    let again = try Recluster(jet, JetDefinition(.wholeJet))
    var pending = again.hardest.map { [($0, Int?.none, 0)] } ?? []
    while let (start, origin, depth) = pending.popLast() {
      var (current, from) = (start, origin)
      while let (harder, softer) = current.parents {
        let row = declusterings.count
        declusterings.append(LundDeclustering(harder, softer, mass: current.mass))
        parents.append(from)
        depths.append(depth)
        pending.append((softer, row, depth + 1))
        (current, from) = (harder, row)
      }
    }
    (self.declusterings, self.parents, self.depths) = (declusterings, parents, depths)
  }

  /// The primary plane.
  public var primary: [LundDeclustering] {
    zip(declusterings, depths).lazy.filter { $0.1 == 0 }.map(\.0)
  }

  /// The branchings along the harder side of the softer branch of a row of the primary plane.
  ///
  /// - Precondition: the row exists.
  public func secondary(of row: Int) -> [LundDeclustering] {
    let depth = depths[row] + 1
    var inside: Set<Int> = []
    var found: [LundDeclustering] = []
    for next in declusterings.indices where depths[next] == depth {
      guard let parent = parents[next], parent == row || inside.contains(parent) else { continue }
      guard depths[parent] == depth || parent == row else { continue }
      inside.insert(next)
      found.append(declusterings[next])
    }
    return found
  }

  /// The row of the primary plane whose softer branch has the secondary plane: the first with *z* ≥ *z*cut.
  public func leadingRow(zCut: Double = 0.1) -> Int? {
    declusterings.indices.first { depths[$0] == 0 && declusterings[$0].z >= zCut }
  }
}
