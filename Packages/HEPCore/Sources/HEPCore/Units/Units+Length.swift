// Units of length, area and volume; the base is the millimetre.
extension Units {
  /// One millimeter, the base unit of length.
  @inlinable public static var millimeter: Double { 1 }

  /// One square millimeter.
  @inlinable public static var millimeter2: Double { millimeter * millimeter }

  /// One cubic millimeter.
  @inlinable public static var millimeter3: Double { millimeter * millimeter * millimeter }

  /// Short for ``millimeter``.
  @inlinable public static var mm: Double { millimeter }

  /// Short for ``millimeter2``.
  @inlinable public static var mm2: Double { millimeter2 }

  /// Short for ``millimeter3``.
  @inlinable public static var mm3: Double { millimeter3 }

  /// One meter.
  @inlinable public static var meter: Double { Prefixes.kilo * millimeter }

  /// One square meter.
  @inlinable public static var meter2: Double { meter * meter }

  /// One cubic meter.
  @inlinable public static var meter3: Double { meter * meter * meter }

  /// Short for ``meter``.
  @inlinable public static var m: Double { meter }

  /// Short for ``meter2``.
  @inlinable public static var m2: Double { meter2 }

  /// Short for ``meter3``.
  @inlinable public static var m3: Double { meter3 }

  /// One centimeter.
  @inlinable public static var centimeter: Double { Prefixes.centi * meter }

  /// One square centimeter.
  @inlinable public static var centimeter2: Double { centimeter * centimeter }

  /// One cubic centimeter.
  @inlinable public static var centimeter3: Double { centimeter * centimeter * centimeter }

  /// Short for ``centimeter``.
  @inlinable public static var cm: Double { centimeter }

  /// Short for ``centimeter2``.
  @inlinable public static var cm2: Double { centimeter2 }

  /// Short for ``centimeter3``.
  @inlinable public static var cm3: Double { centimeter3 }

  /// One kilometer.
  @inlinable public static var kilometer: Double { Prefixes.kilo * meter }

  /// One square kilometer.
  @inlinable public static var kilometer2: Double { kilometer * kilometer }

  /// One cubic kilometer.
  @inlinable public static var kilometer3: Double { kilometer * kilometer * kilometer }

  /// Short for ``kilometer``.
  @inlinable public static var km: Double { kilometer }

  /// Short for ``kilometer2``.
  @inlinable public static var km2: Double { kilometer2 }

  /// Short for ``kilometer3``.
  @inlinable public static var km3: Double { kilometer3 }

  /// One micrometer.
  @inlinable public static var micrometer: Double { Prefixes.micro * meter }

  /// Another name of ``micrometer``.
  @inlinable public static var micron: Double { micrometer }

  /// One nanometer.
  @inlinable public static var nanometer: Double { Prefixes.nano * meter }

  /// One ångström: 0.1 nm.
  @inlinable public static var angstrom: Double { 1e-10 * meter }

  /// One femtometer.
  @inlinable public static var femtometer: Double { Prefixes.femto * meter }

  /// Another name of ``femtometer``.
  @inlinable public static var fermi: Double { femtometer }

  /// Short for ``femtometer``.
  @inlinable public static var fm: Double { femtometer }

  /// One square femtometer.
  @inlinable public static var fm2: Double { femtometer * femtometer }

  /// One cubic femtometer.
  @inlinable public static var fm3: Double { femtometer * femtometer * femtometer }

  /// One barn: 100 fm².
  @inlinable public static var barn: Double { 1e-28 * meter2 }

  /// One millibarn.
  @inlinable public static var millibarn: Double { Prefixes.milli * barn }

  /// One microbarn.
  @inlinable public static var microbarn: Double { Prefixes.micro * barn }

  /// One nanobarn.
  @inlinable public static var nanobarn: Double { Prefixes.nano * barn }

  /// One picobarn.
  @inlinable public static var picobarn: Double { Prefixes.pico * barn }

  /// One femtobarn.
  @inlinable public static var femtobarn: Double { Prefixes.femto * barn }

  /// One attobarn.
  @inlinable public static var attobarn: Double { Prefixes.atto * barn }

  /// Short for ``millibarn``.
  @inlinable public static var mb: Double { millibarn }

  /// Short for ``microbarn``.
  @inlinable public static var ub: Double { microbarn }

  /// Short for ``nanobarn``.
  @inlinable public static var nb: Double { nanobarn }

  /// Short for ``picobarn``.
  @inlinable public static var pb: Double { picobarn }

  /// Short for ``femtobarn``.
  @inlinable public static var fb: Double { femtobarn }

  /// Short for ``attobarn``.
  @inlinable public static var ab: Double { attobarn }

  /// One inverse millibarn.
  @inlinable public static var invmb: Double { 1 / millibarn }

  /// One inverse microbarn.
  @inlinable public static var invub: Double { 1 / microbarn }

  /// One inverse nanobarn.
  @inlinable public static var invnb: Double { 1 / nanobarn }

  /// One inverse picobarn.
  @inlinable public static var invpb: Double { 1 / picobarn }

  /// One inverse femtobarn.
  @inlinable public static var invfb: Double { 1 / femtobarn }

  /// One inverse attobarn.
  @inlinable public static var invab: Double { 1 / attobarn }
}
