// Units of energy; the base is the gigaelectronvolt.
extension Units {
  /// One megaelectronvolt.
  @inlinable public static var megaelectronvolt: Double { Prefixes.milli * gigaelectronvolt }

  /// One electronvolt.
  @inlinable public static var electronvolt: Double { Prefixes.nano * gigaelectronvolt }

  /// One zettaelectronvolt.
  @inlinable public static var zettaelectronvolt: Double { Prefixes.tera * gigaelectronvolt }

  /// One exaelectronvolt.
  @inlinable public static var exaelectronvolt: Double { Prefixes.giga * gigaelectronvolt }

  /// One petaelectronvolt.
  @inlinable public static var petaelectronvolt: Double { Prefixes.mega * gigaelectronvolt }

  /// One teraelectronvolt.
  @inlinable public static var teraelectronvolt: Double { Prefixes.kilo * gigaelectronvolt }

  /// One gigaelectronvolt, the base unit of energy.
  @inlinable public static var gigaelectronvolt: Double { 1 }

  /// One kiloelectronvolt.
  @inlinable public static var kiloelectronvolt: Double { Prefixes.micro * gigaelectronvolt }

  /// Short for ``zettaelectronvolt``.
  @inlinable public static var ZeV: Double { zettaelectronvolt }

  /// Short for ``exaelectronvolt``.
  @inlinable public static var EeV: Double { exaelectronvolt }

  /// Short for ``petaelectronvolt``.
  @inlinable public static var PeV: Double { petaelectronvolt }

  /// Short for ``teraelectronvolt``.
  @inlinable public static var TeV: Double { teraelectronvolt }

  /// Short for ``gigaelectronvolt``.
  @inlinable public static var GeV: Double { gigaelectronvolt }

  /// Short for ``megaelectronvolt``.
  @inlinable public static var MeV: Double { megaelectronvolt }

  /// Short for ``kiloelectronvolt``.
  @inlinable public static var keV: Double { kiloelectronvolt }

  /// Short for ``electronvolt``.
  @inlinable public static var eV: Double { electronvolt }

  /// One electronvolt squared.
  @inlinable public static var electronvolt2: Double { electronvolt * electronvolt }

  /// Short for ``electronvolt2``.
  @inlinable public static var eV2: Double { electronvolt2 }
}
