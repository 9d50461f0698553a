import Histograms
import ROOTFiles
import ROOTHistograms

/// A histogram from UHI JSON, and a graph, that are written to a file.
struct WriteHistogramRequest: Request {
  var file: String
  var path: String
  var text: String
  var compression: String
  /// Coordinates of points, with errors: x, y, and the errors of y downwards and upwards.
  var graph: [[Double]]?

  struct Answer: Encodable {
    var dimension: Int
  }

  func answer() throws -> Answer {
    guard let compression = Compression(compression) else {
      throw ProbeError("unknown compression")
    }
    let histogram = try AnyHistogram(uhiJSON: text)
    let file = try ROOTWriter(file, compression: compression)
    try file.write(histogram, as: path)
    if let graph {
      try file.write(ROOTGraph(x: graph[0], y: graph[1], title: "plain"), as: "g")
      try file.write(
        ROOTGraph(
          x: graph[0], y: graph[1], xErrors: .symmetric(graph[2]), yErrors: .symmetric(graph[3])),
        as: "ge")
      try file.write(
        ROOTGraph(
          x: graph[0], y: graph[1], yErrors: .asymmetric(low: graph[2], high: graph[3])),
        as: "ga")
    }
    try file.close()
    return Answer(dimension: histogram.axes.count)
  }
}
