/// Constants of nature and of mathematics, in the system of ``Units``.
///
/// The constants of nature are exact by the definition of the SI since 2019.
public enum Constants {
  /// The ratio of the circumference of a circle to its diameter.
  @inlinable public static var pi: Double { Double.pi }

  /// Twice ``pi``.
  @inlinable public static var twoPi: Double { 2 * Double.pi }

  /// Half of ``pi``.
  @inlinable public static var halfPi: Double { Double.pi / 2 }

  /// The square of ``pi``.
  @inlinable public static var piSquared: Double { Double.pi * Double.pi }

  /// The speed of light in vacuum, about 299.79 mm/ns.
  @inlinable public static var cLight: Double { 299_792_458 * Units.meter / Units.second }

  /// The square of ``cLight``.
  @inlinable public static var cLightSquared: Double { cLight * cLight }

  /// The charge of the electron, -1.
  @inlinable public static var eMinus: Double { -Units.eplus }

  /// The square of the positron charge, 1.
  @inlinable public static var eSquared: Double { Units.eplus * Units.eplus }

  /// The Avogadro constant, per mole.
  @inlinable public static var avogadro: Double { 6.02214076e23 / Units.mole }

  /// The Planck constant in GeV ns.
  @inlinable public static var hPlanck: Double {
    6.62607015e-34 * Units.electronvolt * Units.second / Units.eSI
  }

  /// The reduced Planck constant in GeV ns.
  @inlinable public static var hbar: Double { hPlanck / twoPi }

  /// The reduced Planck constant times the speed of light, about 1.973e-13 GeV mm.
  @inlinable public static var hbarC: Double { hbar * cLight }

  /// The square of ``hbarC``, which turns a cross-section in GeV⁻² into one in mm².
  @inlinable public static var hbarCSquared: Double { hbarC * hbarC }

  /// The Boltzmann constant in GeV per kelvin.
  @inlinable public static var kBoltzmann: Double { 1.380649e-23 * Units.joule / Units.kelvin }
}
