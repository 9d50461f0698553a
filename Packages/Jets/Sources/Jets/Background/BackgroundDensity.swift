public import Vectors

/// The density of a diffuse background of soft particles, such as pile-up or the underlying event.
///
/// *ρ* is the transverse momentum per area and *ρ*m that of *m*T − *p*t (1211.2811), in GeV.
public struct BackgroundDensity: Sendable {
  /// The median density of transverse momentum, in GeV per unit of area.
  public let rho: Double
  /// The fluctuation of that density, in GeV per root of a unit of area.
  public let sigma: Double
  /// The median density of *m*T − *p*t, in GeV per unit of area.
  public let rhoM: Double
  /// The fluctuation of that density.
  public let sigmaM: Double
  /// The mean area of the patches that the median was taken over.
  public let meanArea: Double
  /// The number of patches, also empty ones.
  public let patches: Double

  let rescaling: (@Sendable (Double) -> Double)?

  init(
    rho: Double, sigma: Double, rhoM: Double, sigmaM: Double, meanArea: Double, patches: Double,
    rescaling: (@Sendable (Double) -> Double)?
  ) {
    (self.rho, self.sigma, self.rhoM, self.sigmaM) = (rho, sigma, rhoM, sigmaM)
    (self.meanArea, self.patches, self.rescaling) = (meanArea, patches, rescaling)
  }

  /// A density that is known, with no fluctuation.
  ///
  /// - Parameters:
  ///   - rho: transverse momentum per area, in GeV.
  ///   - rhoM: *m*T − *p*t per area, in GeV.
  ///   - rescaling: the shape in rapidity, up to a factor.
  public init(
    rho: Double, rhoM: Double = 0, rescaling: (@Sendable (Double) -> Double)? = nil
  ) {
    self.init(
      rho: rho, sigma: 0, rhoM: rhoM, sigmaM: 0, meanArea: 0, patches: 0, rescaling: rescaling)
  }

  /// The density of transverse momentum at a rapidity.
  public func rho(atRapidity y: Double) -> Double { rho * (rescaling?(y) ?? 1) }

  /// The density of *m*T − *p*t at a rapidity.
  public func rhoM(atRapidity y: Double) -> Double { rhoM * (rescaling?(y) ?? 1) }
}

extension Jet {
  /// The momentum without the background in the jet's four-vector area.
  ///
  /// A jet with less *p*t than the background becomes zero. With `usingRhoM` the longitudinal momentum and
  /// the energy are corrected for the masses of the background as well; a result that is space-like is then
  /// made massless, with its *p*t and azimuth and the rapidity of the jet.
  ///
  /// - Throws: ``JetsError`` when the clustering has no areas.
  public func subtracting(
    _ background: BackgroundDensity, usingRhoM: Bool = false
  ) throws(JetsError) -> LorentzVector<Double> {
    guard let area = areaVector else { throw JetsError(.noAreas) }
    let rho = background.rho(atRapidity: rapidity)
    guard rho * area.pt < pt else { return .zero }
    let rhoM = usingRhoM ? background.rhoM(atRapidity: rapidity) : 0
    let jet = momentum
    let result = LorentzVector(
      px: jet.px - rho * area.px, py: jet.py - rho * area.py,
      pz: jet.pz - (rho + rhoM) * area.pz, energy: jet.energy - (rho + rhoM) * area.energy)
    guard usingRhoM, result.massSquared < 0 else { return result }
    return LorentzVector(pt: result.pt, rapidity: rapidity, phi: result.phi, mass: 0)
  }
}
