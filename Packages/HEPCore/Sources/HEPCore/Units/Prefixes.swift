/// Multiples and fractions of ten and of 1024, as `hepunits` names them.
public enum Prefixes {
  /// The prefix quetta: ten to the power 30.
  @inlinable public static var quetta: Double { 1e30 }

  /// The prefix ronna: ten to the power 27.
  @inlinable public static var ronna: Double { 1e27 }

  /// The prefix yotta: ten to the power 24.
  @inlinable public static var yotta: Double { 1e24 }

  /// The prefix zetta: ten to the power 21.
  @inlinable public static var zetta: Double { 1e21 }

  /// The prefix exa: ten to the power 18.
  @inlinable public static var exa: Double { 1e18 }

  /// The prefix peta: ten to the power 15.
  @inlinable public static var peta: Double { 1e15 }

  /// The prefix tera: ten to the power 12.
  @inlinable public static var tera: Double { 1e12 }

  /// The prefix giga: ten to the power 9.
  @inlinable public static var giga: Double { 1e9 }

  /// The prefix mega: ten to the power 6.
  @inlinable public static var mega: Double { 1e6 }

  /// The prefix kilo: ten to the power 3.
  @inlinable public static var kilo: Double { 1e3 }

  /// The prefix hecto: ten to the power 2.
  @inlinable public static var hecto: Double { 1e2 }

  /// The prefix deca: ten to the power 1.
  @inlinable public static var deca: Double { 10 }

  /// The prefix deci: ten to the power -1.
  @inlinable public static var deci: Double { 1e-1 }

  /// The prefix centi: ten to the power -2.
  @inlinable public static var centi: Double { 1e-2 }

  /// The prefix milli: ten to the power -3.
  @inlinable public static var milli: Double { 1e-3 }

  /// The prefix micro: ten to the power -6.
  @inlinable public static var micro: Double { 1e-6 }

  /// The prefix nano: ten to the power -9.
  @inlinable public static var nano: Double { 1e-9 }

  /// The prefix pico: ten to the power -12.
  @inlinable public static var pico: Double { 1e-12 }

  /// The prefix femto: ten to the power -15.
  @inlinable public static var femto: Double { 1e-15 }

  /// The prefix atto: ten to the power -18.
  @inlinable public static var atto: Double { 1e-18 }

  /// The prefix zepto: ten to the power -21.
  @inlinable public static var zepto: Double { 1e-21 }

  /// The prefix yocto: ten to the power -24.
  @inlinable public static var yocto: Double { 1e-24 }

  /// The prefix ronto: ten to the power -27.
  @inlinable public static var ronto: Double { 1e-27 }

  /// The prefix quecto: ten to the power -30.
  @inlinable public static var quecto: Double { 1e-30 }

  /// The binary prefix kibi: 2 to the power 10.
  @inlinable public static var kibi: Double { 0x1p10 }

  /// The binary prefix mebi: 2 to the power 20.
  @inlinable public static var mebi: Double { 0x1p20 }

  /// The binary prefix gibi: 2 to the power 30.
  @inlinable public static var gibi: Double { 0x1p30 }

  /// The binary prefix tebi: 2 to the power 40.
  @inlinable public static var tebi: Double { 0x1p40 }

  /// The binary prefix pebi: 2 to the power 50.
  @inlinable public static var pebi: Double { 0x1p50 }

  /// The binary prefix exbi: 2 to the power 60.
  @inlinable public static var exbi: Double { 0x1p60 }

  /// The binary prefix zebi: 2 to the power 70.
  @inlinable public static var zebi: Double { 0x1p70 }

  /// The binary prefix yobi: 2 to the power 80.
  @inlinable public static var yobi: Double { 0x1p80 }

  /// One googol: ten to the power 100.
  @inlinable public static var googol: Double { 1e100 }
}
