import Histograms
import ROOTFiles

extension ROOTFile {
  /// Reads a histogram: a `TH1`, `TH2` or `TH3` of any number type.
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
}
