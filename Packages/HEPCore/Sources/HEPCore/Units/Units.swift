/// The system of units: multiply by a unit to enter it, divide by a unit to leave it.
///
/// The base units are GeV, mm, ns, the positron charge, kelvin, mole, candela and radian,
/// each with the value 1:
///
///     let momentum = 20 * Units.GeV          // 20.0
///     let lifetime = 1.5 * Units.ps          // 0.0015
///     let path = lifetime * Constants.cLight // 0.4496886...
///     path / Units.cm                        // 0.04496886...
///
/// The names are those of the Python package `hepunits`. Its base unit of energy is the MeV; here it
/// is the GeV, so a quantity of dimension energyⁿ is smaller by 10³ⁿ.
public enum Units {}
