import Histograms

/// Reads a histogram from UHI JSON.
struct UHIRequest: Request {
  var text: String

  struct Answer: Encodable {
    var edges: [[Double]]
    var values: [Double]
    var variances: [Double]?
    /// The histogram, written again.
    var again: String
  }

  func answer() throws -> Answer {
    let histogram = try AnyHistogram(uhiJSON: text)
    return Answer(
      edges: histogram.axes.map(\.edges), values: histogram.values(flow: true),
      variances: histogram.variances(flow: true), again: try histogram.uhiJSON())
  }
}
