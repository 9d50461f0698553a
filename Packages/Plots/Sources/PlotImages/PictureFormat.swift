import Plots

/// A file format for pictures, chosen by the extension of a file's name.
public enum PictureFormat: String, Sendable, Hashable, CaseIterable {
  case svg
  case png
  case pdf

  /// The format of a file by its extension, whatever its case.
  ///
  /// - Throws: `PlotError` of kind `unknownFormat`.
  public init(path: String) throws(PlotError) {
    let name = path.split(separator: "/").last ?? ""
    let end = name.lastIndex(of: ".").map { name[name.index(after: $0)...] } ?? ""
    guard let format = PictureFormat(rawValue: end.lowercased()) else {
      throw PlotError(
        .unknownFormat,
        "\(path) does not end in .svg, .png or .pdf: the extension chooses the format.")
    }
    self = format
  }
}
