import Histograms
import ROOTFiles
import Vectors

/// A file of pairs of muons with one number per branch: px1, E2, M and so on.
struct ZmumuFile {
  let tree: ROOTTree

  init(_ path: String) throws { tree = try ROOTFile(path).tree("events") }

  func muons(_ number: Int) throws -> LorentzVectorColumns<Double> {
    try LorentzVectorColumns(
      px: tree.read("px\(number)", as: Double.self), py: tree.read("py\(number)", as: Double.self),
      pz: tree.read("pz\(number)", as: Double.self),
      energy: tree.read("E\(number)", as: Double.self))
  }

  func masses() throws -> [Double] { try (muons(1) + muons(2)).mass }
}
