import Histograms

/// Cuts a histogram, given as UHI JSON, or sets some of its bins.
struct SliceRequest: Request {
  var histogram: String
  var slices: [Slice]
  /// The new contents of the bins, and whether they include flow bins.
  var values: [Double]?
  var flow: Bool?

  struct Answer: Encodable {
    var histogram: String?
    var error: String?
  }

  func answer() throws -> Answer {
    var cut = try AnyHistogram(uhiJSON: histogram)
    do throws(HistogramError) {
      let slices = slices.map(\.slice)
      if let values {
        switch slices.count {
        case 1: try cut.set(values, at: slices[0], flow: flow ?? false)
        case 2: try cut.set(values, at: slices[0], slices[1], flow: flow ?? false)
        default: try cut.set(values, at: slices[0], slices[1], slices[2], flow: flow ?? false)
        }
      } else {
        cut = try cut[Dictionary(uniqueKeysWithValues: slices.enumerated().map { ($0, $1) })]
      }
      return Answer(histogram: try cut.uhiJSON())
    } catch {
      return Answer(error: error.description)
    }
  }

  /// A place on an axis.
  struct Place: Decodable {
    var bin: Int?
    var value: Double?
    var name: String?
    var flow: String?
    var shift: Int?

    var place: BinPlace {
      let start: BinPlace =
        if let bin { .bin(bin) } else if let value { .loc(value) } else if let name {
          .loc(name)
        } else { flow == "underflow" ? .underflow : .overflow }
      return start + (shift ?? 0)
    }
  }

  struct Slice: Decodable {
    var at: Place?
    var from: Place?
    var to: Place?
    var names: [String]?
    var sum: Bool?
    var factor: Int?
    var groups: [Int]?
    var edges: [Double]?

    var slice: AxisSlice {
      if let at { return .at(at.place) }
      let bins = names.map { .pick($0) } ?? AxisSlice.bins(from: from?.place, to: to?.place)
      if sum == true { return bins.sum }
      if let factor { return bins.rebin(factor) }
      if let groups { return bins.rebin(groups: groups) }
      return edges.map { bins.rebin(edges: $0) } ?? bins
    }
  }
}
