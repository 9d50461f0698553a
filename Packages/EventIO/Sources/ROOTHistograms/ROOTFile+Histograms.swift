import Histograms
import ROOTFiles

extension ROOTFile {
  /// Reads a histogram: a `TH1`, `TH2`, `TH3`, `THn` or `THnSparse` of any number type, or a profile.
  ///
  ///     let mass = try file.histogram("analysis/mass")
  ///     mass.values()
  ///
  /// - Throws: `ROOTError` when there is no such object, it is not a histogram, or it is damaged.
  public func histogram(_ path: String) throws(ROOTError) -> AnyHistogram {
    try decoded(path) { object throws(ROOTError) in try AnyHistogram(object) }
  }

  /// Reads a profile: a `TProfile`, `TProfile2D` or `TProfile3D`, with ROOT's choice of errors.
  ///
  /// - Throws: `ROOTError` when there is no such object, it is something else, or it is damaged.
  public func profile(_ path: String) throws(ROOTError) -> ROOTProfile {
    try decoded(path) { object throws(ROOTError) in try ROOTProfile(object) }
  }

  /// Reads a sparse histogram, a `THnSparse`, without filling in its empty bins.
  ///
  /// - Throws: `ROOTError` when there is no such object, it is something else, or it is damaged.
  public func sparseHistogram(_ path: String) throws(ROOTError) -> ROOTSparseHistogram {
    try decoded(path) { object throws(ROOTError) in try ROOTSparseHistogram(object) }
  }

  /// Reads a histogram whose bins are polygons: a `TH2Poly` or `TProfile2Poly`.
  ///
  /// - Throws: `ROOTError` when there is no such object, it is something else, or it is damaged.
  public func polygonHistogram(_ path: String) throws(ROOTError) -> ROOTPolygonHistogram {
    try decoded(path) { object throws(ROOTError) in try ROOTPolygonHistogram(object) }
  }

  /// Reads a `TEfficiency`.
  ///
  /// - Throws: `ROOTError` when there is no such object, it is something else, or it is damaged.
  public func efficiency(_ path: String) throws(ROOTError) -> ROOTEfficiency {
    try decoded(path) { object throws(ROOTError) in try ROOTEfficiency(object) }
  }

  /// What is made of a decoded object; errors tell which object it is.
  private func decoded<Made>(
    _ path: String, _ make: (ROOTObject) throws(ROOTError) -> Made
  ) throws(ROOTError) -> Made {
    let object = try object(path)
    do throws(ROOTError) {
      return try make(object)
    } catch {
      throw error.located(in: name, at: path)
    }
  }
}
