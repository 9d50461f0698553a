extension RandomNumberGenerator {
  /// Draws an index with the probability of its weight; the weights need not sum to 1.
  ///
  /// For many draws with the same weights make an ``AliasTable`` once.
  ///
  /// - Throws: ``HEPCoreError`` if there are no weights, if one is negative or not finite, or if the sum
  ///   is zero or overflows.
  /// - Complexity: O(number of weights); one word is used.
  public mutating func categorical(weights: [Double]) throws(HEPCoreError) -> Int {
    var rest = uniform() * (try AliasTable.sum(of: weights))
    var last = 0
    for (index, weight) in weights.enumerated() where weight > 0 {
      if rest < weight { return index }
      rest -= weight
      last = index
    }
    return last
  }
}
