/// A condition on jets, to be combined with others.
///
///     let central = JetSelector.pt(min: 20) && .absRapidity(max: 2.5)
///     let two = central.then(.hardest(2))
///     let jets = two(sequence.inclusiveJets())
///
/// Most conditions concern each jet alone; ``hardest(_:)`` concerns the list.
public struct JetSelector: Sendable {
  private let pass: @Sendable ([Jet]) -> [Bool]

  private init(list pass: @escaping @Sendable ([Jet]) -> [Bool]) { self.pass = pass }

  /// Creates a condition on each jet.
  public init(_ condition: @escaping @Sendable (Jet) -> Bool) {
    pass = { $0.map(condition) }
  }

  /// The jets that pass, in the order given.
  public func callAsFunction(_ jets: [Jet]) -> [Jet] {
    zip(jets, pass(jets)).lazy.filter(\.1).map(\.0)
  }

  /// The positions of the jets that pass.
  public func indices(_ jets: [Jet]) -> [Int] {
    zip(jets.indices, pass(jets)).lazy.filter(\.1).map(\.0)
  }

  /// Whether a jet alone passes.
  public func passes(_ jet: Jet) -> Bool { pass([jet])[0] }

  /// The jets that pass, and those that do not.
  public func sift(_ jets: [Jet]) -> (passing: [Jet], failing: [Jet]) {
    let marks = pass(jets)
    return (
      zip(jets, marks).filter(\.1).map(\.0), zip(jets, marks).filter { !$0.1 }.map(\.0)
    )
  }
}

extension JetSelector {
  /// Jets that pass both, each judged on the whole list.
  public static func && (left: JetSelector, right: JetSelector) -> JetSelector {
    JetSelector(list: { jets in zip(left.pass(jets), right.pass(jets)).map { $0 && $1 } })
  }

  /// Jets that pass at least one.
  public static func || (left: JetSelector, right: JetSelector) -> JetSelector {
    JetSelector(list: { jets in zip(left.pass(jets), right.pass(jets)).map { $0 || $1 } })
  }

  /// Jets that do not pass.
  public static prefix func ! (selector: JetSelector) -> JetSelector {
    JetSelector(list: { jets in selector.pass(jets).map { !$0 } })
  }

  /// Jets that pass another condition, judged on the list of those that pass this one.
  ///
  /// FastJet writes `next * this`.
  public func then(_ next: JetSelector) -> JetSelector {
    JetSelector(list: { jets in
      var marks = pass(jets)
      var later = next.pass(zip(jets, marks).filter(\.1).map(\.0)).makeIterator()
      for position in marks.indices where marks[position] {
        marks[position] = later.next() ?? false
      }
      return marks
    })
  }

  /// The jets with the most *p*t; all where there are no more.
  ///
  /// - Precondition: `count` is not negative.
  public static func hardest(_ count: Int) -> JetSelector {
    precondition(count >= 0, "The number of jets must not be negative.")
    return JetSelector(list: { jets in
      let order = jets.indices.sorted {
        let (one, other) = (jets[$0].pt2, jets[$1].pt2)
        return one > other || (one == other && $0 < $1)
      }
      var marks = [Bool](repeating: false, count: jets.count)
      for position in order.prefix(count) { marks[position] = true }
      return marks
    })
  }
}
