import Vectors

/// All quantities of four-momenta and of pairs of them, one by one and in columns.
struct VectorRequest: Request {
  var type: Scalar
  var coordinates: Coordinates
  /// The four coordinates of the first momentum of each pair.
  var first: [[Double]]
  /// The four coordinates of the second momentum of each pair.
  var second: [[Double]]

  enum Scalar: String, Decodable { case float, double }
  enum Coordinates: String, Decodable { case cartesian, ptEtaPhiM }

  struct Answer: Encodable {
    var single: [String: [Double]]
    var columns: [String: [Double]]
  }

  func answer() throws -> Answer {
    switch (type, coordinates) {
    case (.float, .cartesian): try answer(cartesian(first), cartesian(second), Float.self)
    case (.double, .cartesian): try answer(cartesian(first), cartesian(second), Double.self)
    case (.float, .ptEtaPhiM): try answerWithPairs(ptEtaPhiM(first), ptEtaPhiM(second), Float.self)
    case (.double, .ptEtaPhiM):
      try answerWithPairs(ptEtaPhiM(first), ptEtaPhiM(second), Double.self)
    }
  }

  /// Also with the mass of pairs by the form that `PtEtaPhiM` has of its own.
  private func answerWithPairs<T: VectorScalar>(
    _ first: PtEtaPhiMColumns<T>, _ second: PtEtaPhiMColumns<T>, _ type: T.Type
  ) throws -> Answer {
    var answer = try answer(first, second, type)
    answer.single["pairMass"] = zip(first, second).map { Double($0.invariantMass(with: $1)) }
    return answer
  }

  private func answer<Columns: FourMomentumColumns>(
    _ first: Columns, _ second: Columns, _ type: Columns.Scalar.Type
  ) throws -> Answer {
    Answer(
      single: singleQuantities(first, second), columns: try columnQuantities(first, second))
  }

  private func cartesian<T: VectorScalar>(_ columns: [[Double]]) throws -> LorentzVectorColumns<T> {
    try LorentzVectorColumns(
      px: columns[0].map { T($0) }, py: columns[1].map { T($0) }, pz: columns[2].map { T($0) },
      energy: columns[3].map { T($0) })
  }

  private func ptEtaPhiM<T: VectorScalar>(_ columns: [[Double]]) throws -> PtEtaPhiMColumns<T> {
    try PtEtaPhiMColumns(
      pt: columns[0].map { T($0) }, eta: columns[1].map { T($0) }, phi: columns[2].map { T($0) },
      mass: columns[3].map { T($0) })
  }
}
