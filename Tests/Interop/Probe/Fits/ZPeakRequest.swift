import Histograms
import Likelihoods
import ROOTFiles
import Vectors

/// From a file with pairs of muons to a histogram of their masses and a fit of the peak.
struct ZPeakRequest: Request {
  var file: String
  var tree: String
  var bins: Int
  var edges: [Double]

  struct Answer: Encodable {
    var histogram: String
    var fit: FitAnswer
  }

  func answer() throws -> Answer {
    let tree = try ROOTFile(file).tree(tree)
    let masses = try (muons(1, of: tree) + muons(2, of: tree)).mass
    let range = edges[0]...edges[1]
    var histogram = Histogram(Regular(bins, range, name: "mass"))
    try histogram.fill(masses)

    let peak = Voigt(
      mean: Parameter("mass", 91, in: 85...97), sigma: Parameter("sigma", 1.5, in: 0.2...10),
      width: 2.4952)
    let model =
      Parameter("signal", 1500, in: 0...) * peak
      + Parameter("background", 200, in: 0...)
      * Exponential(slope: Parameter("slope", -0.02, in: -0.3...0.1))
    let inside = masses.filter(range.contains)
    let fit = try ExtendedUnbinnedNLL(model, inside, in: range).minimize()
    return Answer(histogram: try histogram.uhiJSON(), fit: try FitAnswer(fit))
  }

  private func muons(_ number: Int, of tree: ROOTTree) throws -> LorentzVectorColumns<Double> {
    try LorentzVectorColumns(
      px: tree.read("px\(number)", as: Double.self), py: tree.read("py\(number)", as: Double.self),
      pz: tree.read("pz\(number)", as: Double.self),
      energy: tree.read("E\(number)", as: Double.self))
  }
}
