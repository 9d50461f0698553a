import HEPCore
public import Jets
import RealModule
import Vectors

/// *N*-subjettiness (1011.2268, 1108.2701): how far a jet is from *N* prongs.
///
/// τ = Σ *p*t min(Δᵝ to an axis), in units of Σ *p*t *R*₀ᵝ where it is normalised.
///
///     let tau = Subjettiness(axes: .winnerTakesAllKt, beta: 1)
///     let tau21 = try tau(2, of: jet) / tau(1, of: jet)
public struct Subjettiness: Sendable {
  /// Where the axes come from.
  public enum Axes: Sendable {
    /// Exclusive kt jets.
    case kt
    /// Exclusive Cambridge/Aachen jets.
    case cambridgeAachen
    /// Exclusive kt jets, winner takes all.
    case winnerTakesAllKt
    /// Exclusive Cambridge/Aachen jets, winner takes all.
    case winnerTakesAllCA
    /// Axes that are given, as momenta.
    case manual([LorentzVector<Double>])
  }

  /// Where the axes come from.
  public var axes: Axes
  /// The power of the distances.
  public var beta: Double
  /// The radius *R*₀ of the normalisation; `nil` for τ in GeV.
  public var radius: Double?
  /// The number of steps that improve the axes at most; zero keeps them.
  public var refinements: Int
  /// The number of further starts, each from axes moved at random; the smallest τ is taken.
  public var attempts: Int
  /// The seed of the random starts.
  public var seed: UInt64

  /// Creates the observable.
  ///
  /// With `refinements` alone the axes are improved in one pass, with `attempts` in many.
  public init(
    axes: Axes, beta: Double = 1, radius: Double? = 1, refinements: Int = 0, attempts: Int = 0,
    seed: UInt64 = 0
  ) {
    self.axes = axes
    self.beta = beta
    self.radius = radius
    self.refinements = refinements
    self.attempts = attempts
    self.seed = seed
  }

  /// τ of a jet; zero where it has no more particles than axes.
  ///
  /// - Throws: ``/Jets/JetsError`` for particles that cannot be clustered.
  public func callAsFunction(_ count: Int, of jet: Jet) throws(JetsError) -> Double {
    let columns = ConstituentColumns(jet)
    let places = try places(count, jet)
    guard !places.isEmpty else { return 0 }
    var value = refined(columns, places)
    var generator = RandomStream(seed: seed)
    for _ in 0..<attempts {
      value = Swift.min(value, refined(columns, Self.shaken(places, &generator)))
    }
    guard let radius else { return value }
    let whole = columns.totalPt * Double.pow(radius, beta)
    return whole > 0 ? value / whole : 0
  }

  private typealias Place = (y: Double, phi: Double)

  private func places(_ count: Int, _ jet: Jet) throws(JetsError) -> [Place] {
    func exclusive(
      _ algorithm: JetAlgorithm, _ scheme: RecombinationScheme
    ) throws(JetsError) -> [Place] {
      let again = try Recluster(jet, JetDefinition(algorithm, recombination: scheme))
      return again.sequence.exclusiveJets(upTo: count).map { ($0.rapidity, $0.phi) }
    }
    switch axes {
    case .kt: return try exclusive(.kt(R: 1000), .e)
    case .cambridgeAachen: return try exclusive(.wholeJet, .e)
    case .winnerTakesAllKt: return try exclusive(.kt(R: 1000), .winnerTakesAllPt)
    case .winnerTakesAllCA: return try exclusive(.wholeJet, .winnerTakesAllPt)
    case .manual(let momenta):
      return momenta.prefix(count).map { ($0.rapidity, $0.phi) }
    }
  }

  /// Axes moved by up to a half in rapidity and azimuth.
  private static func shaken(_ places: [Place], _ generator: inout RandomStream) -> [Place] {
    places.map {
      ($0.y + generator.uniform(in: -0.5...0.5), $0.phi + generator.uniform(in: -0.5...0.5))
    }
  }

  /// The sum with axes improved step by step as long as it falls.
  private func refined(_ columns: ConstituentColumns, _ start: [Place]) -> Double {
    var (places, value) = (start, sum(columns, start))
    for _ in 0..<refinements {
      let better = moved(places, columns)
      let next = sum(columns, better)
      guard next < value else { break }
      (places, value) = (better, next)
    }
    return value
  }

  private func sum(_ columns: ConstituentColumns, _ places: [Place]) -> Double {
    var total = 0.0
    for i in 0..<columns.count {
      var least = Double.infinity
      for place in places {
        least = Swift.min(least, columns.squaredDistance(i, place.y, place.phi))
      }
      total += columns.pt[i] * power(least)
    }
    return total
  }

  private func power(_ square: Double) -> Double {
    if beta == 2 || square == 0 { return square }
    return beta == 1 ? square.squareRoot() : Double.pow(square, beta / 2)
  }

  /// The axes moved to the weighted means of their particles, the weights *p*t Δᵝ⁻² (1108.2701).
  private func moved(_ places: [Place], _ columns: ConstituentColumns) -> [Place] {
    var sums = places.map { _ in (weight: 0.0, y: 0.0, phi: 0.0) }
    for i in 0..<columns.count {
      var (nearest, least) = (0, Double.infinity)
      for (axis, place) in places.enumerated() {
        let square = columns.squaredDistance(i, place.y, place.phi)
        if square < least { (nearest, least) = (axis, square) }
      }
      let turn = (columns.phi[i] - places[nearest].phi).remainder(dividingBy: 2 * .pi)
      let weight = columns.pt[i] * Double.pow(Swift.max(least, 1e-20), beta / 2 - 1)
      sums[nearest].weight += weight
      sums[nearest].y += weight * (columns.y[i] - places[nearest].y)
      sums[nearest].phi += weight * turn
    }
    return zip(places, sums).map { place, sum in
      guard sum.weight > 0 else { return place }
      return (place.y + sum.y / sum.weight, place.phi + sum.phi / sum.weight)
    }
  }
}
