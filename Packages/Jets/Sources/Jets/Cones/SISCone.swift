public import Vectors

/// The seedless infrared-safe cone algorithm (0704.0292).
///
/// All cones whose momentum points along their axis are found; where they overlap they are split or merged.
///
///     let jets = try SISCone(radius: 0.7, overlapThreshold: 0.75).jets(of: particles)
///
/// The time grows as *N n*² for *n* particles in a circle of twice the radius. Three or more particles on
/// one circle of the radius to the last bit are not treated apart.
public struct SISCone: Sendable, Hashable {
  /// The radius of the cones.
  public var radius: Double
  /// Cones are merged that share at least this part of the softer one.
  public var overlapThreshold: Double
  /// How often cones are looked for among the particles that are in none; `nil` until none is found.
  public var passes: Int?
  /// Cones with a smaller sum of *p*t are left out, in GeV.
  public var minPt: Double

  /// Creates the algorithm; its parameters are checked where it is used.
  public init(
    radius: Double, overlapThreshold: Double = 0.75, passes: Int? = nil, minPt: Double = 0
  ) {
    self.radius = radius
    self.overlapThreshold = overlapThreshold
    self.passes = passes
    self.minPt = minPt
  }

  /// The jets of an event, by falling transverse momentum.
  ///
  /// - Throws: ``JetsError`` for a parameter out of range, or naming the first particle whose components are
  ///   not finite or whose energy is negative.
  public func jets<Momentum: FourMomentum>(
    of particles: some Sequence<Momentum>
  ) throws(JetsError) -> [ConeJet] where Momentum.Scalar == Double {
    let definition = JetDefinition(.cambridgeAachen(R: radius), strategy: .plain)
    guard overlapThreshold > 0, overlapThreshold < 1 else {
      throw JetsError(
        .parameter(name: "The overlap threshold", overlapThreshold, rule: "between 0 and 1"))
    }
    let columns = LorentzVectorColumns(particles)
    try definition.algorithm.validate()
    let workspace = ClusterWorkspace()
    let record = workspace.record(columns.px.count, definition)
    try record.load(columns, 0..<columns.px.count, scratch: &workspace.numbers)
    let points = Self.points(record)
    return SplitMerge(points, overlapThreshold).jets(stableCones(points))
  }

  /// The particles, those at the same place as one.
  private static func points(_ record: ClusterRecord) -> [ConePoint] {
    var points: [ConePoint] = []
    var place: [SIMD2<Double>: Int] = [:]
    for i in 0..<record.count {
      let here = SIMD2(record.rapidity[i], record.phi[i])
      if let known = place[here] {
        points[known].particles.append(i)
        points[known].momentum = points[known].momentum + record.momentum(i)
        points[known].pt += record.kt2[i].squareRoot()
      } else {
        place[here] = points.count
        points.append(
          ConePoint(
            index: points.count, particles: [i], momentum: record.momentum(i), y: here.x,
            phi: here.y, pt: record.kt2[i].squareRoot()))
      }
    }
    return points
  }

  private func stableCones(_ points: [ConePoint]) -> [[Int]] {
    var left = points
    var cones: [[Int]] = []
    var pass = 0
    while !left.isEmpty, pass < passes ?? .max {
      let found = StableCones(left, radius).all()
      if found.isEmpty { break }
      cones += found.filter { cone in cone.reduce(0) { $0 + points[$1].pt } >= minPt }
      let used = Set(found.joined())
      left.removeAll { used.contains($0.index) }
      pass += 1
    }
    return cones
  }
}

/// A jet of a cone algorithm.
public struct ConeJet: Sendable, Equatable {
  /// The four-momentum, in GeV.
  public let momentum: LorentzVector<Double>
  /// The indices of its particles, rising.
  public let constituentIndices: [Int]
}

/// Particles at one place, as cone algorithms use them.
struct ConePoint {
  var index: Int
  var particles: [Int]
  var momentum: LorentzVector<Double>
  var y, phi, pt: Double
}
