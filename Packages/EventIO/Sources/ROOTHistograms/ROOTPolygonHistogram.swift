import ROOTFiles

/// A `TH2Poly` or `TProfile2Poly`: a histogram in a plane whose bins are polygons.
public struct ROOTPolygonHistogram: Sendable {
  /// A closed line, whose last point is joined with the first.
  public struct Polygon: Sendable, Equatable {
    /// The first coordinates of its corners.
    public let x: [Double]
    /// The second coordinates of its corners.
    public let y: [Double]
  }

  /// A bin: one polygon or several, with what they hold together.
  public struct Bin: Sendable, Equatable {
    /// The number by which ROOT refers to the bin, from 1.
    public let number: Int
    /// Where the bin lies.
    public let polygons: [Polygon]
    /// The content, or the mean of a profile.
    public let content: Double
    /// The sum of squared weights; nil when ROOT did not keep it.
    public let variance: Double?
  }

  /// The name of the histogram.
  public let name: String
  /// The title of the histogram.
  public let title: String
  /// The bins, in the order of their numbers.
  public let bins: [Bin]
  /// What fell outside of the plane, or between the bins (the fifth), in rows from the upper left:
  /// nine numbers.
  public let outside: [Double]

  /// Interprets a decoded `TH2Poly`.
  ///
  /// - Throws: `ROOTError` when the object is something else, or a bin of it cannot be read.
  public init(_ object: ROOTObject) throws(ROOTError) {
    guard let histogram = object.part("TH2Poly"), let base = object.part("TH1") else {
      throw ROOTError(.wrongType, "This is a \(object.className), not a TH2Poly")
    }
    name = base["fName"]?.string ?? ""
    title = base["fTitle"]?.string ?? ""
    outside = histogram["fOverflow"]?.reals ?? []
    let squares = base["fSumw2"]?.object?["fArray"]?.reals ?? []
    var found: [Int: ROOTObject] = [:]
    for member in ["fCells", "fBins"] { Self.collect(histogram[member], into: &found) }
    var bins: [Bin] = []
    for (number, bin) in found.sorted(by: { $0.key < $1.key }) {
      guard let content = bin["fContent"]?.real else {
        throw ROOTError(.unsupported, "The bin \(number) of the histogram cannot be read")
      }
      let place = Self.outsideCount + number - 1
      bins.append(
        Bin(
          number: number, polygons: Self.polygons(bin["fPoly"]), content: content,
          variance: squares.indices.contains(place) ? squares[place] : nil))
    }
    self.bins = bins
  }

  private static let outsideCount = 9

  /// The bins in lists of lists, by number; most are met several times.
  private static func collect(_ value: ROOTValue?, into bins: inout [Int: ROOTObject]) {
    switch value {
    case .list(let items)?: for item in items { collect(item, into: &bins) }
    case .object(let object)?:
      if object.part("TH2PolyBin") != nil {
        if let number = object["fNumber"]?.integer { bins[number] = object }
      } else {
        for item in object.items ?? [] { collect(item, into: &bins) }
      }
    default: break
    }
  }

  private static func polygons(_ value: ROOTValue?) -> [Polygon] {
    guard let object = value?.object else { return [] }
    if let graphs = object["fGraphs"]?.object?.items { return graphs.flatMap { polygons($0) } }
    return [Polygon(x: object["fX"]?.reals ?? [], y: object["fY"]?.reals ?? [])]
  }
}
