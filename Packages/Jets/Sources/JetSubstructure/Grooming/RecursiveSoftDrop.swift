public import Jets
import Vectors

/// Soft drop until a number of branchings have passed, the widest first (1804.03657).
public struct RecursiveSoftDrop: Sendable, Hashable {
  /// The condition on every branching.
  public var condition: SoftDrop
  /// The number of branchings that must pass; `nil` for all.
  public var count: Int?

  /// Creates a groomer.
  public init(_ condition: SoftDrop, count: Int?) {
    self.condition = condition
    self.count = count
  }

  /// What is left of a jet; `nil` without constituents.
  ///
  /// - Throws: ``/Jets/JetsError`` for particles that cannot be clustered.
  public func groom(_ jet: Jet) throws(JetsError) -> GroomedJet? {
    let again = try Recluster(jet, JetDefinition(.wholeJet))
    guard let whole = again.hardest else { return nil }
    var pending = [whole]
    var final: [Jet] = []
    var passed = 0
    while passed < count ?? .max, let next = widest(pending) {
      let branch = pending.remove(at: next)
      guard let (harder, softer) = branch.parents else {
        final.append(branch)
        continue
      }
      let square = condition.measure.squaredDistance(harder, softer)
      pending.append(harder)
      if condition.measure.symmetry(harder, softer) > condition.threshold(square) {
        pending.append(softer)
        passed += 1
      }
    }
    return again.groomed((final + pending).sortedByPt())
  }

  /// The branch whose own branches are furthest apart.
  private func widest(_ branches: [Jet]) -> Int? {
    func width(_ jet: Jet) -> Double {
      jet.parents.map { condition.measure.squaredDistance($0.harder, $0.softer) } ?? -1
    }
    return branches.indices.max { width(branches[$0]) < width(branches[$1]) }
  }
}

/// All branchings along the harder branch that pass the condition of soft drop (1704.06266).
public struct IteratedSoftDrop: Sendable, Hashable {
  /// The condition on every branching.
  public var condition: SoftDrop
  /// The least distance of a branching.
  public var minDeltaR: Double

  /// Creates the observable.
  public init(_ condition: SoftDrop, minDeltaR: Double = 0) {
    self.condition = condition
    self.minDeltaR = minDeltaR
  }

  /// Symmetry and distance of every branching that passes, the first first.
  ///
  /// - Throws: ``/Jets/JetsError`` for particles that cannot be clustered.
  public func branchings(
    of jet: Jet
  ) throws(JetsError) -> [(symmetry: Double, deltaR: Double)] {
    let again = try Recluster(jet, JetDefinition(.wholeJet))
    var found: [(symmetry: Double, deltaR: Double)] = []
    var current = again.hardest
    while let (harder, softer) = current?.parents {
      let square = condition.measure.squaredDistance(harder, softer)
      if square < minDeltaR * minDeltaR { break }
      let symmetry = condition.measure.symmetry(harder, softer)
      if symmetry > condition.threshold(square) { found.append((symmetry, square.squareRoot())) }
      current = harder
    }
    return found
  }

  /// The number of branchings that pass.
  ///
  /// - Throws: ``/Jets/JetsError`` for particles that cannot be clustered.
  public func multiplicity(of jet: Jet) throws(JetsError) -> Int { try branchings(of: jet).count }
}
