extension ClusterSequence {
  /// The jets that are there when a number of them is left, by falling transverse momentum.
  ///
  /// - Throws: ``JetsError`` when there are fewer particles than jets asked for.
  public func exclusiveJets(count: Int) throws(JetsError) -> [Jet] {
    guard count >= 0, count <= inputCount else {
      throw JetsError(.exclusiveCount(count, particles: inputCount))
    }
    return jetsLeft(count).sortedByPt()
  }

  /// As ``exclusiveJets(count:)``, or as many as there are particles.
  public func exclusiveJets(upTo count: Int) -> [Jet] {
    jetsLeft(Swift.min(Swift.max(count, 0), inputCount)).sortedByPt()
  }

  /// The jets that are there when all distances up to a value have been used.
  ///
  /// - Parameter dCut: a distance of the definition, GeV² for kt and Durham.
  public func exclusiveJets(dCut: Double) -> [Jet] {
    jetsLeft(exclusiveCount(dCut: dCut)).sortedByPt()
  }

  /// As ``exclusiveJets(dCut:)``, the distance in units of the squared total energy.
  public func exclusiveJets(yCut: Double) -> [Jet] {
    exclusiveJets(dCut: yCut * totalEnergy * totalEnergy)
  }

  /// The number of jets that are there when all distances up to a value have been used.
  public func exclusiveCount(dCut: Double) -> Int {
    var step = inputCount
    var largest = largestDistances()
    while let last = largest.popLast(), last > dCut { step -= 1 }
    return inputCount - step
  }

  /// The distance at which *n* + 1 jets became *n*; zero where there were never so many.
  ///
  /// - Precondition: `count` is not negative.
  public func dMerge(_ count: Int) -> Double {
    precondition(count >= 0, "The number of jets must not be negative.")
    return count < inputCount ? distances[inputCount - count - 1] : 0
  }

  /// The largest distance of the steps before *n* jets were left.
  ///
  /// Where distances do not rise steadily, this is what ``exclusiveJets(dCut:)`` compares with.
  ///
  /// - Precondition: `count` is not negative.
  public func dMergeMax(_ count: Int) -> Double {
    precondition(count >= 0, "The number of jets must not be negative.")
    return count < inputCount ? distances[...(inputCount - count - 1)].max() ?? 0 : 0
  }

  /// ``dMerge(_:)`` in units of the squared total energy.
  public func yMerge(_ count: Int) -> Double { dMerge(count) / (totalEnergy * totalEnergy) }

  /// ``dMergeMax(_:)`` in units of the squared total energy.
  public func yMergeMax(_ count: Int) -> Double { dMergeMax(count) / (totalEnergy * totalEnergy) }

  /// The sum of the energies of all particles, in GeV.
  public var totalEnergy: Double { momenta.energy[..<particleCount].reduce(0, +) }

  /// For each step the largest distance up to there.
  func largestDistances() -> [Double] {
    var largest = 0.0
    return distances.map { distance in
      largest = Swift.max(largest, distance)
      return largest
    }
  }

  private func jetsLeft(_ count: Int) -> [Jet] {
    let done = inputCount - count
    return fate.indices.lazy.filter { jet in
      let isMade = jet < self.inputCount || Int(self.origin[jet - self.inputCount]) < done
      return isMade && Int(self.fate[jet]) >= done
    }.map { Jet(sequence: self, index: $0) }
  }
}
