import RealModule
import VectorMath

/// A number that vectors are made of: `Float` or `Double`.
///
/// Quantities that are small differences of large numbers, such as a mass from energy and momentum,
/// are evaluated in ``Wide`` and rounded once at the end. For vectors of `Float` that is `Double`,
/// so that their masses are as good as their components allow.
public protocol VectorScalar: Real, VectorMathScalar {
  /// The type in which differences of large numbers are evaluated.
  associatedtype Wide: VectorScalar where Wide.Wide == Wide

  /// The same number as a ``Wide``.
  var wide: Wide { get }

  /// Creates the nearest number to a wide one.
  init(_ wide: Wide)

  /// A number so large that adding it rounds to an integer: 1.5 × 2^(number of fraction bits).
  static var roundingShift: Self { get }
}

extension Float: VectorScalar {
  /// The same number in double precision.
  @inlinable
  public var wide: Double { Double(self) }

  /// The number that rounds to an integer when added: 1.5 × 2²³.
  @inlinable
  public static var roundingShift: Float { 0x1.8p23 }
}

extension Double: VectorScalar {
  /// The number itself.
  @inlinable
  public var wide: Double { self }

  /// The number that rounds to an integer when added: 1.5 × 2⁵².
  @inlinable
  public static var roundingShift: Double { 0x1.8p52 }
}
