import Histograms
import ROOTFiles
import ROOTHistograms

/// The histograms of a search in a ROOT file, by region, process and variation.
struct SearchHistograms {
  /// The data that comes with the tutorial.
  static let ownData = #filePath.replacing(
    "Sources/SearchHistograms.swift", with: "Data/search.root")

  /// The signal region and the control region.
  static let regions = ["SR", "CR"]

  /// The masses for which there is a signal, in GeV.
  static let masses = Array(stride(from: 400, through: 1000, by: 50))

  private let file: ROOTFile

  init(_ path: String = ownData) throws { file = try ROOTFile(path) }

  func data(in region: String) throws -> AnyHistogram {
    try file.histogram("\(region)/data")
  }

  func nominal(_ process: String, in region: String) throws -> AnyHistogram {
    try file.histogram("\(region)/\(process)/nominal")
  }

  /// The contents at -1 and +1 standard deviations of a systematic uncertainty.
  func variation(_ name: String, of process: String, in region: String) throws -> (
    down: [Double], up: [Double]
  ) {
    let path = "\(region)/\(process)/\(name)"
    return (
      try file.histogram("\(path)_down").values(), try file.histogram("\(path)_up").values()
    )
  }
}
