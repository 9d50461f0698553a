/// What a collision of nuclei was like; a number that the generator does not know is nil.
public struct HepMCHeavyIon: Sendable, Hashable {
  /// Hard scatterings.
  public var hardCollisions: Int?
  /// Participating nucleons of the projectile.
  public var projectileParticipants: Int?
  /// Participating nucleons of the target.
  public var targetParticipants: Int?
  /// Collisions of nucleons.
  public var collisions: Int?
  /// Collisions of a nucleon with a wounded one.
  public var nucleonWoundedCollisions: Int?
  /// Collisions of a wounded nucleon with another.
  public var woundedNucleonCollisions: Int?
  /// Collisions of two wounded nucleons.
  public var woundedWoundedCollisions: Int?
  /// The impact parameter in fm.
  public var impactParameter: Double?
  /// The azimuth of the event plane.
  public var eventPlaneAngle: Double?
  /// The inelastic cross section of two nucleons in mb.
  public var inelasticCrossSection: Double?
  /// The centrality in percent.
  public var centrality: Double?

  /// A collision about which nothing is known.
  public init() {}

  /// Reads the forms v0 and v1 of the attribute.
  init?(text: String) {
    let words = text.split(separator: " ")
    guard let form = words.first, form == "v0" || form == "v1" else { return nil }
    let numbers = words.dropFirst().map { Double($0) }
    // v0 has the two sums of spectators, and the eccentricity, among the others.
    let places = form == "v0" ? [0, 1, 2, 3, 6, 7, 8, 9, 10, 12, 13] : Array(0...10)
    guard numbers.count > places[10] || form == "v0" && numbers.count >= 13 else { return nil }
    func real(_ place: Int) -> Double? {
      guard places[place] < numbers.count, let value = numbers[places[place]] else { return nil }
      return value < 0 ? nil : value
    }
    func whole(_ place: Int) -> Int? { real(place).flatMap { Int(exactly: $0) } }
    hardCollisions = whole(0)
    projectileParticipants = whole(1)
    targetParticipants = whole(2)
    collisions = whole(3)
    nucleonWoundedCollisions = whole(4)
    woundedNucleonCollisions = whole(5)
    woundedWoundedCollisions = whole(6)
    impactParameter = real(7)
    eventPlaneAngle = real(8)
    inelasticCrossSection = real(9)
    centrality = real(10)
  }

  var text: String {
    func word(_ value: (some CustomStringConvertible)?) -> String { value?.description ?? "-1" }
    let words = [
      "v0", word(hardCollisions), word(projectileParticipants), word(targetParticipants),
      word(collisions), "-1", "-1", word(nucleonWoundedCollisions), word(woundedNucleonCollisions),
      word(woundedWoundedCollisions), word(impactParameter), word(eventPlaneAngle), "-1",
      word(inelasticCrossSection), word(centrality), "-1", "-1", "-1", "-1", "-1", "0", "0",
    ]
    return words.joined(separator: " ")
  }
}
