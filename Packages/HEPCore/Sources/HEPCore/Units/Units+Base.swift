// Units of charge, temperature, amount of substance, luminous intensity and angle.
extension Units {
  /// The charge of the positron, the base unit of electric charge.
  @inlinable public static var eplus: Double { 1 }

  /// The charge of the positron in coulombs (exact in the SI of 2019).
  @inlinable public static var eSI: Double { 1.602176634e-19 }

  /// One kelvin, the base unit of temperature.
  @inlinable public static var kelvin: Double { 1 }

  /// Short for ``kelvin``.
  @inlinable public static var K: Double { kelvin }

  /// One mole, the base unit of amount of substance.
  @inlinable public static var mole: Double { 1 }

  /// Short for ``mole``.
  @inlinable public static var mol: Double { mole }

  /// One candela, the base unit of luminous intensity.
  @inlinable public static var candela: Double { 1 }

  /// Short for ``candela``.
  @inlinable public static var cd: Double { candela }

  /// One radian, the unit of plane angle.
  @inlinable public static var radian: Double { 1 }

  /// One steradian, the unit of solid angle.
  @inlinable public static var steradian: Double { 1 }

  /// Short for ``radian``.
  @inlinable public static var rad: Double { radian }

  /// Short for ``steradian``.
  @inlinable public static var sr: Double { steradian }

  /// One milliradian.
  @inlinable public static var milliradian: Double { Prefixes.milli * radian }

  /// Short for ``milliradian``.
  @inlinable public static var mrad: Double { milliradian }

  /// One degree.
  @inlinable public static var degree: Double { (Double.pi / 180) * radian }

  /// Short for ``degree``.
  @inlinable public static var deg: Double { degree }
}
