// Units of activity and dose.
extension Units {
  /// One becquerel.
  @inlinable public static var becquerel: Double { 1 / second }

  /// One kilobecquerel.
  @inlinable public static var kilobecquerel: Double { Prefixes.kilo * becquerel }

  /// One megabecquerel.
  @inlinable public static var megabecquerel: Double { Prefixes.mega * becquerel }

  /// One gigabecquerel.
  @inlinable public static var gigabecquerel: Double { Prefixes.giga * becquerel }

  /// Short for ``becquerel``.
  @inlinable public static var Bq: Double { becquerel }

  /// Short for ``kilobecquerel``.
  @inlinable public static var kBq: Double { kilobecquerel }

  /// Short for ``megabecquerel``.
  @inlinable public static var MBq: Double { megabecquerel }

  /// Short for ``gigabecquerel``.
  @inlinable public static var GBq: Double { gigabecquerel }

  /// One curie: 37 GBq.
  @inlinable public static var curie: Double { 3.7e10 * becquerel }

  /// One millicurie.
  @inlinable public static var millicurie: Double { Prefixes.milli * curie }

  /// One microcurie.
  @inlinable public static var microcurie: Double { Prefixes.micro * curie }

  /// One nanocurie.
  @inlinable public static var nanocurie: Double { Prefixes.nano * curie }

  /// Short for ``curie``.
  @inlinable public static var Ci: Double { curie }

  /// Short for ``millicurie``.
  @inlinable public static var mCi: Double { millicurie }

  /// Short for ``microcurie``.
  @inlinable public static var uCi: Double { microcurie }

  /// Short for ``nanocurie``.
  @inlinable public static var nCi: Double { nanocurie }

  /// One gray.
  @inlinable public static var gray: Double { joule / kilogram }

  /// One megagray.
  @inlinable public static var megagray: Double { Prefixes.mega * gray }

  /// One kilogray.
  @inlinable public static var kilogray: Double { Prefixes.kilo * gray }

  /// One milligray.
  @inlinable public static var milligray: Double { Prefixes.milli * gray }

  /// One microgray.
  @inlinable public static var microgray: Double { Prefixes.micro * gray }

  /// Short for ``gray``.
  @inlinable public static var Gy: Double { gray }

  /// Short for ``megagray``.
  @inlinable public static var MGy: Double { megagray }

  /// Short for ``kilogray``.
  @inlinable public static var kGy: Double { kilogray }

  /// Short for ``milligray``.
  @inlinable public static var mGy: Double { milligray }

  /// Short for ``microgray``.
  @inlinable public static var uGy: Double { microgray }

  /// One sievert.
  @inlinable public static var sievert: Double { joule / kilogram }

  /// Short for ``sievert``.
  @inlinable public static var Sv: Double { sievert }
}
