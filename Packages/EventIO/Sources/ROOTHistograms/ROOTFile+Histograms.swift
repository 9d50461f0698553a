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
    let object = try object(path)
    do throws(ROOTError) {
      return try AnyHistogram(object)
    } catch {
      throw error.located(in: name, at: path)
    }
  }

  /// Reads a profile: a `TProfile`, `TProfile2D` or `TProfile3D`, with ROOT's choice of errors.
  ///
  /// - Throws: `ROOTError` when there is no such object, it is something else, or it is damaged.
  public func profile(_ path: String) throws(ROOTError) -> ROOTProfile {
    let object = try object(path)
    do throws(ROOTError) {
      return try ROOTProfile(object)
    } catch {
      throw error.located(in: name, at: path)
    }
  }

  /// Reads a sparse histogram, a `THnSparse`, without filling in its empty bins.
  ///
  /// - Throws: `ROOTError` when there is no such object, it is something else, or it is damaged.
  public func sparseHistogram(_ path: String) throws(ROOTError) -> ROOTSparseHistogram {
    let object = try object(path)
    do throws(ROOTError) {
      return try ROOTSparseHistogram(object)
    } catch {
      throw error.located(in: name, at: path)
    }
  }

  /// Reads a histogram whose bins are polygons: a `TH2Poly` or `TProfile2Poly`.
  ///
  /// - Throws: `ROOTError` when there is no such object, it is something else, or it is damaged.
  public func polygonHistogram(_ path: String) throws(ROOTError) -> ROOTPolygonHistogram {
    let object = try object(path)
    do throws(ROOTError) {
      return try ROOTPolygonHistogram(object)
    } catch {
      throw error.located(in: name, at: path)
    }
  }

  /// Reads a `TEfficiency`.
  ///
  /// - Throws: `ROOTError` when there is no such object, it is something else, or it is damaged.
  public func efficiency(_ path: String) throws(ROOTError) -> ROOTEfficiency {
    let object = try object(path)
    do throws(ROOTError) {
      return try ROOTEfficiency(object)
    } catch {
      throw error.located(in: name, at: path)
    }
  }
}
