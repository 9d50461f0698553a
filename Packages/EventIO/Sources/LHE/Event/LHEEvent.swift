/// One event of the hard process.
///
///     let reader = try LHEReader("events.lhe.gz")
///     while let event = try reader.next() {
///       let up = event["muR=2.0 muF=1.0"] ?? event.weight
///     }
public struct LHEEvent: Sendable, Equatable {
  /// The number of the process, as in ``LHERun/processes``.
  public var processID: Int32 = 0
  /// The weight (XWGTUP).
  public var weight = 1.0
  /// The scale of the parton densities in GeV.
  public var scale = -1.0
  /// The electromagnetic coupling.
  public var alphaQED = -1.0
  /// The strong coupling.
  public var alphaQCD = -1.0
  /// The particles.
  public var particles = LHEParticles()
  /// The identifiers of further weights; those of ``LHERun/weights`` or the names in the event.
  public var weightIDs: [String] = []
  /// Further weights, in the order of ``weightIDs``.
  public var weights: [Double] = []
  /// The attributes of the `<event>` tag.
  public var attributes: [String: String] = [:]
  /// What follows the particles, as it stands in the file, without the blocks of weights.
  public internal(set) var tail: [UInt8] = []

  /// An empty event.
  public init() {}

  /// The further weight of an identifier; nil when there is none.
  public subscript(weightID: String) -> Double? {
    weightIDs.firstIndex(of: weightID).map { weights[$0] }
  }

  /// The lines behind the particles that begin with `#`, which generators use for their own ends.
  public var comments: [String] {
    get {
      tail.split(separator: 0x0A).map { String(decoding: $0, as: UTF8.self) }
        .map { String($0.drop(while: \.isWhitespace)) }.filter { $0.hasPrefix("#") }
    }
    set {
      let rest = tail.split(separator: 0x0A).filter {
        $0.drop { $0 == 0x20 || $0 == 0x09 }.first != UInt8(ascii: "#")
      }
      tail = Array((newValue.map { Array($0.utf8)[...] } + rest).joined(separator: [0x0A]))
    }
  }

  /// The attributes of `<scales>`, such as `muf`, `mur` and `mups`, in GeV.
  public var scales: [String: Double] {
    var result: [String: Double] = [:]
    for element in elements(named: "scales", in: tail) {
      for (name, value) in element.attributes { result[name] = Double(value) }
    }
    return result
  }

  /// Removes what the next event does not replace, but for the particles.
  mutating func reset() {
    weightIDs = []
    weights.removeAll(keepingCapacity: true)
    tail.removeAll(keepingCapacity: true)
  }
}
