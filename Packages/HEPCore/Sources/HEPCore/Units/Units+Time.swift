// Units of time and frequency; the base is the nanosecond.
extension Units {
  /// One nanosecond, the base unit of time.
  @inlinable public static var nanosecond: Double { 1 }

  /// Short for ``nanosecond``.
  @inlinable public static var ns: Double { nanosecond }

  /// One second.
  @inlinable public static var second: Double { Prefixes.giga * nanosecond }

  /// One millisecond.
  @inlinable public static var millisecond: Double { Prefixes.milli * second }

  /// One microsecond.
  @inlinable public static var microsecond: Double { Prefixes.micro * second }

  /// One picosecond.
  @inlinable public static var picosecond: Double { Prefixes.pico * second }

  /// One femtosecond.
  @inlinable public static var femtosecond: Double { Prefixes.femto * second }

  /// One attosecond.
  @inlinable public static var attosecond: Double { Prefixes.atto * second }

  /// One zeptosecond.
  @inlinable public static var zeptosecond: Double { Prefixes.zepto * second }

  /// One yoctosecond.
  @inlinable public static var yoctosecond: Double { Prefixes.yocto * second }

  /// Short for ``second``.
  @inlinable public static var s: Double { second }

  /// Short for ``millisecond``.
  @inlinable public static var ms: Double { millisecond }

  /// Short for ``microsecond``.
  @inlinable public static var us: Double { microsecond }

  /// Short for ``picosecond``.
  @inlinable public static var ps: Double { picosecond }

  /// Short for ``femtosecond``.
  @inlinable public static var fs: Double { femtosecond }

  /// Short for ``zeptosecond``.
  @inlinable public static var zs: Double { zeptosecond }

  /// Short for ``yoctosecond``.
  @inlinable public static var ys: Double { yoctosecond }

  /// One minute.
  @inlinable public static var minute: Double { 60 * second }

  /// One hour.
  @inlinable public static var hour: Double { 60 * minute }

  /// One day.
  @inlinable public static var day: Double { 24 * hour }

  /// One Julian year of 365.25 days.
  @inlinable public static var year: Double { 365.25 * day }

  /// Short for ``hour``.
  @inlinable public static var h: Double { hour }

  /// Short for ``day``.
  @inlinable public static var d: Double { day }

  /// Short for ``year``.
  @inlinable public static var y: Double { year }

  /// One hertz.
  @inlinable public static var hertz: Double { 1 / second }

  /// One kilohertz.
  @inlinable public static var kilohertz: Double { Prefixes.kilo * hertz }

  /// One megahertz.
  @inlinable public static var megahertz: Double { Prefixes.mega * hertz }

  /// One gigahertz.
  @inlinable public static var gigahertz: Double { Prefixes.giga * hertz }

  /// One terahertz.
  @inlinable public static var terahertz: Double { Prefixes.tera * hertz }

  /// Short for ``hertz``.
  @inlinable public static var Hz: Double { hertz }

  /// Short for ``kilohertz``.
  @inlinable public static var kHz: Double { kilohertz }

  /// Short for ``megahertz``.
  @inlinable public static var MHz: Double { megahertz }

  /// Short for ``gigahertz``.
  @inlinable public static var GHz: Double { gigahertz }

  /// Short for ``terahertz``.
  @inlinable public static var THz: Double { terahertz }
}
