// Units of mechanical work, power, force, pressure and mass, built from energy, length and time.
extension Units {
  /// One joule.
  @inlinable public static var joule: Double { electronvolt / eSI }

  /// One gigajoule.
  @inlinable public static var gigajoule: Double { Prefixes.giga * joule }

  /// One megajoule.
  @inlinable public static var megajoule: Double { Prefixes.mega * joule }

  /// One kilojoule.
  @inlinable public static var kilojoule: Double { Prefixes.kilo * joule }

  /// Short for ``joule``.
  @inlinable public static var J: Double { joule }

  /// Short for ``gigajoule``.
  @inlinable public static var GJ: Double { gigajoule }

  /// Short for ``megajoule``.
  @inlinable public static var MJ: Double { megajoule }

  /// Short for ``kilojoule``.
  @inlinable public static var kJ: Double { kilojoule }

  /// One erg: 0.1 µJ.
  @inlinable public static var erg: Double { 1e-7 * joule }

  /// One watt.
  @inlinable public static var watt: Double { joule / second }

  /// One gigawatt.
  @inlinable public static var gigawatt: Double { Prefixes.giga * watt }

  /// One megawatt.
  @inlinable public static var megawatt: Double { Prefixes.mega * watt }

  /// One kilowatt.
  @inlinable public static var kilowatt: Double { Prefixes.kilo * watt }

  /// Short for ``watt``.
  @inlinable public static var W: Double { watt }

  /// Short for ``gigawatt``.
  @inlinable public static var GW: Double { gigawatt }

  /// Short for ``megawatt``.
  @inlinable public static var MW: Double { megawatt }

  /// Short for ``kilowatt``.
  @inlinable public static var kW: Double { kilowatt }

  /// One newton.
  @inlinable public static var newton: Double { joule / meter }

  /// Short for ``newton``.
  @inlinable public static var N: Double { newton }

  /// One dyne: 10 µN.
  @inlinable public static var dyne: Double { 1e-5 * newton }

  /// One pascal.
  @inlinable public static var pascal: Double { newton / meter2 }

  /// Short for ``pascal``.
  @inlinable public static var Pa: Double { pascal }

  /// One bar: 100 kPa.
  @inlinable public static var bar: Double { 1e5 * pascal }

  /// One millibar.
  @inlinable public static var millibar: Double { Prefixes.milli * bar }

  /// Short for ``millibar``.
  @inlinable public static var mbar: Double { millibar }

  /// One standard atmosphere: 101325 Pa.
  @inlinable public static var atmosphere: Double { 101325 * pascal }

  /// Short for ``atmosphere``.
  @inlinable public static var atm: Double { atmosphere }

  /// One kilogram.
  @inlinable public static var kilogram: Double { joule * second * second / meter2 }

  /// One gram.
  @inlinable public static var gram: Double { Prefixes.milli * kilogram }

  /// One quettagram.
  @inlinable public static var quettagram: Double { Prefixes.quetta * gram }

  /// One ronnagram.
  @inlinable public static var ronnagram: Double { Prefixes.ronna * gram }

  /// One milligram.
  @inlinable public static var milligram: Double { Prefixes.milli * gram }

  /// One rontogram.
  @inlinable public static var rontogram: Double { Prefixes.ronto * gram }

  /// Short for ``quettagram``.
  @inlinable public static var Qg: Double { quettagram }

  /// Short for ``ronnagram``.
  @inlinable public static var Rg: Double { ronnagram }

  /// Short for ``kilogram``.
  @inlinable public static var kg: Double { kilogram }

  /// Short for ``gram``.
  @inlinable public static var g: Double { gram }

  /// Short for ``milligram``.
  @inlinable public static var mg: Double { milligram }

  /// Short for ``rontogram``.
  @inlinable public static var rg: Double { rontogram }
}
