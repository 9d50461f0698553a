/// What a model predicts, in all and by component.
public struct Prediction: Sendable, Equatable {
  /// The sum over all components.
  public let total: [Double]

  /// The labels of the components.
  public let labels: [String]

  /// The part of each component, in the order of ``labels``.
  public let components: [[Double]]

  init(_ terms: [[Double]], labels: [String], owners: [String]) {
    self.labels = labels
    let count = terms.first?.count ?? 0
    components = labels.map { label in
      var sum = [Double](repeating: 0, count: count)
      for (term, owner) in zip(terms, owners) where owner == label {
        for index in sum.indices { sum[index] += term[index] }
      }
      return sum
    }
    var total = [Double](repeating: 0, count: count)
    for component in components {
      for index in total.indices { total[index] += component[index] }
    }
    self.total = total
  }

  /// The part of one component; `nil` if there is none of that label.
  public subscript(label: String) -> [Double]? {
    labels.firstIndex(of: label).map { components[$0] }
  }
}
