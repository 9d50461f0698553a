// Units of current, potential, fields and fluxes, built on the positron charge.
extension Units {
  /// One coulomb.
  @inlinable public static var coulomb: Double { eplus / eSI }

  /// Short for ``coulomb``.
  @inlinable public static var C: Double { coulomb }

  /// One ampere.
  @inlinable public static var ampere: Double { coulomb / second }

  /// One milliampere.
  @inlinable public static var milliampere: Double { Prefixes.milli * ampere }

  /// One microampere.
  @inlinable public static var microampere: Double { Prefixes.micro * ampere }

  /// One nanoampere.
  @inlinable public static var nanoampere: Double { Prefixes.nano * ampere }

  /// Short for ``ampere``.
  @inlinable public static var A: Double { ampere }

  /// Short for ``milliampere``.
  @inlinable public static var mA: Double { milliampere }

  /// Short for ``microampere``.
  @inlinable public static var uA: Double { microampere }

  /// Short for ``nanoampere``.
  @inlinable public static var nA: Double { nanoampere }

  /// One megavolt.
  @inlinable public static var megavolt: Double { megaelectronvolt / eplus }

  /// One volt.
  @inlinable public static var volt: Double { electronvolt / eplus }

  /// One kilovolt.
  @inlinable public static var kilovolt: Double { Prefixes.kilo * volt }

  /// Short for ``megavolt``.
  @inlinable public static var MV: Double { megavolt }

  /// Short for ``kilovolt``.
  @inlinable public static var kV: Double { kilovolt }

  /// Short for ``volt``.
  @inlinable public static var V: Double { volt }

  /// One farad.
  @inlinable public static var farad: Double { coulomb / volt }

  /// One millifarad.
  @inlinable public static var millifarad: Double { Prefixes.milli * farad }

  /// One microfarad.
  @inlinable public static var microfarad: Double { Prefixes.micro * farad }

  /// One nanofarad.
  @inlinable public static var nanofarad: Double { Prefixes.nano * farad }

  /// One picofarad.
  @inlinable public static var picofarad: Double { Prefixes.pico * farad }

  /// Short for ``farad``.
  @inlinable public static var F: Double { farad }

  /// Short for ``millifarad``.
  @inlinable public static var mF: Double { millifarad }

  /// Short for ``microfarad``.
  @inlinable public static var uF: Double { microfarad }

  /// Short for ``nanofarad``.
  @inlinable public static var nF: Double { nanofarad }

  /// Short for ``picofarad``.
  @inlinable public static var pF: Double { picofarad }

  /// One ohm.
  @inlinable public static var ohm: Double { volt / ampere }

  /// One siemens.
  @inlinable public static var siemens: Double { 1 / ohm }

  /// Short for ``siemens``.
  @inlinable public static var S: Double { siemens }

  /// One tesla.
  @inlinable public static var tesla: Double { volt * second / meter2 }

  /// Short for ``tesla``.
  @inlinable public static var T: Double { tesla }

  /// One gauss: 0.1 mT.
  @inlinable public static var gauss: Double { 1e-4 * tesla }

  /// One kilogauss.
  @inlinable public static var kilogauss: Double { Prefixes.kilo * gauss }

  /// Short for ``gauss``.
  @inlinable public static var G: Double { gauss }

  /// Short for ``gauss``.
  @inlinable public static var Gs: Double { gauss }

  /// Short for ``kilogauss``.
  @inlinable public static var kG: Double { kilogauss }

  /// Short for ``kilogauss``.
  @inlinable public static var kGs: Double { kilogauss }

  /// One weber.
  @inlinable public static var weber: Double { volt * second }

  /// One milliweber.
  @inlinable public static var milliweber: Double { Prefixes.milli * weber }

  /// One microweber.
  @inlinable public static var microweber: Double { Prefixes.micro * weber }

  /// One nanoweber.
  @inlinable public static var nanoweber: Double { Prefixes.nano * weber }

  /// Short for ``weber``.
  @inlinable public static var Wb: Double { weber }

  /// Short for ``milliweber``.
  @inlinable public static var mWb: Double { milliweber }

  /// Short for ``microweber``.
  @inlinable public static var uWb: Double { microweber }

  /// Short for ``nanoweber``.
  @inlinable public static var nWb: Double { nanoweber }

  /// One maxwell: 10 nWb.
  @inlinable public static var maxwell: Double { 1e-8 * weber }

  /// Short for ``maxwell``.
  @inlinable public static var Mx: Double { maxwell }

  /// One henry.
  @inlinable public static var henry: Double { weber / ampere }

  /// Short for ``henry``.
  @inlinable public static var H: Double { henry }
}
