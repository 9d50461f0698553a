/// The partons that scattered, and the densities with which they were drawn.
public struct HepMCPDFInfo: Sendable, Hashable {
  /// A parton out of one beam.
  public struct Parton: Sendable, Hashable {
    /// Its identifier in the PDG's numbering scheme.
    public var pdgID: Int32
    /// The fraction of the beam's momentum that it carries.
    public var x: Double
    /// x times its density.
    public var xf: Double
    /// The number of the set of densities in LHAPDF.
    public var setID: Int32

    /// A parton from its identifier, momentum fraction, density and set.
    public init(pdgID: Int32, x: Double, xf: Double, setID: Int32) {
      self.pdgID = pdgID
      self.x = x
      self.xf = xf
      self.setID = setID
    }
  }

  /// The parton out of the first beam.
  public var first: Parton
  /// The parton out of the second beam.
  public var second: Parton
  /// The scale of the densities in GeV.
  public var scale: Double

  /// Two partons at a scale.
  public init(first: Parton, second: Parton, scale: Double) {
    self.first = first
    self.second = second
    self.scale = scale
  }

  init?(text: String) {
    let numbers = text.split(separator: " ").map { Double($0) }
    guard numbers.count >= 7, !numbers.prefix(7).contains(nil) else { return nil }
    func id(_ place: Int) -> Int32? {
      place < numbers.count ? numbers[place].flatMap { Int32(exactly: $0) } : 0
    }
    guard let one = id(0), let two = id(1), let setOne = id(7), let setTwo = id(8) else {
      return nil
    }
    let values = numbers.map { $0 ?? .nan }
    first = Parton(pdgID: one, x: values[2], xf: values[5], setID: setOne)
    second = Parton(pdgID: two, x: values[3], xf: values[6], setID: setTwo)
    scale = values[4]
  }

  var text: String {
    "\(first.pdgID) \(second.pdgID) \(first.x) \(second.x) \(scale) \(first.xf) \(second.xf) "
      + "\(first.setID) \(second.setID)"
  }
}
