/// A particle's number in the Monte Carlo numbering scheme of the Particle Data Group.
///
///     PDGID(521).hasBottom       // true: a B⁺
///     PDGID(-13).threeCharge     // 3: an antimuon
///     PDGID.jPsi.isMeson         // true
///
/// Any number can be one; ``isValid`` says whether the scheme gives it a meaning. All answers come from
/// the digits `± n nr nL nq1 nq2 nq3 nJ` alone, without a table. Source: PDG, Review of Particle
/// Physics, “Monte Carlo particle numbering scheme”, and HepPID 3.04.
@frozen
public struct PDGID: RawRepresentable, Hashable, Sendable {
  /// The number itself; negative for antiparticles.
  public let rawValue: Int32

  /// The identifier with a number.
  @inlinable
  public init(rawValue: Int32) { self.rawValue = rawValue }

  /// The identifier with a number.
  @inlinable
  public init(_ number: Int32) { rawValue = number }

  /// The identifier of the opposite sign, whether or not there is such a particle.
  @inlinable
  public static prefix func - (id: PDGID) -> PDGID { PDGID(0 &- id.rawValue) }

  /// The number without its sign.
  @inlinable
  public var absoluteValue: Int { abs(Int(rawValue)) }
}

extension PDGID: ExpressibleByIntegerLiteral {
  /// The identifier with a number written out.
  @inlinable
  public init(integerLiteral value: Int32) { rawValue = value }
}

extension PDGID: Codable {
  /// Reads a plain number.
  public init(from decoder: any Decoder) throws {
    rawValue = try decoder.singleValueContainer().decode(Int32.self)
  }

  /// Writes a plain number.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(rawValue)
  }
}

extension PDGID: Comparable {
  /// The order of the tables: by number without sign, the particle before its antiparticle.
  @inlinable
  public static func < (left: PDGID, right: PDGID) -> Bool {
    let (a, b) = (left.absoluteValue, right.absoluteValue)
    return a == b ? left.rawValue > right.rawValue : a < b
  }
}

extension PDGID: CustomStringConvertible {
  /// The number.
  public var description: String { String(rawValue) }
}
