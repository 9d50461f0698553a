// Units of light, built from the candela.
extension Units {
  /// One lumen.
  @inlinable public static var lumen: Double { candela * steradian }

  /// Short for ``lumen``.
  @inlinable public static var lm: Double { lumen }

  /// One lux.
  @inlinable public static var lux: Double { lumen / meter2 }

  /// Short for ``lux``.
  @inlinable public static var lx: Double { lux }
}
