extension Jet {
  /// The parts of this jet when it is taken apart into a number of them, by falling *p*t.
  ///
  /// - Throws: ``JetsError`` when it has fewer particles.
  public func exclusiveSubjets(count: Int) throws(JetsError) -> [Jet] {
    let parts = exclusiveSubjets(upTo: count)
    guard parts.count == count else {
      throw JetsError(.exclusiveCount(count, particles: parts.count))
    }
    return parts
  }

  /// The parts of this jet when it is taken apart into a number of them, or into its particles.
  public func exclusiveSubjets(upTo count: Int) -> [Jet] {
    takenApart { $0.count < count }.sortedByPt()
  }

  /// The parts of this jet that were made by distances up to a value.
  ///
  /// - Parameter dCut: a distance of the definition, GeV² for kt and Durham.
  public func exclusiveSubjets(dCut: Double) -> [Jet] {
    let largest = sequence.largestDistances()
    return takenApart { parts in
      guard let last = parts.last, !last.isParticle else { return false }
      return largest[Int(sequence.origin[last.index - sequence.inputCount])] > dCut
    }.sortedByPt()
  }

  /// The distance at which *n* + 1 parts of this jet became *n*; zero where there were never so many.
  public func subjetDMerge(_ count: Int) -> Double {
    let parts = takenApart { $0.count < count }
    guard parts.count == count, let last = parts.last else { return 0 }
    return last.mergeDistance ?? 0
  }

  /// Undoes the mergers inside this jet, the latest first, while a condition holds.
  ///
  /// The parts are in the order of their indices, so that the last is the latest.
  private func takenApart(while condition: ([Jet]) -> Bool) -> [Jet] {
    var parts = [self]
    while let last = parts.last, let (one, other) = last.parents, condition(parts) {
      parts.removeLast()
      for part in [one, other] {
        let place = parts.firstIndex { $0.index > part.index } ?? parts.endIndex
        parts.insert(part, at: place)
      }
    }
    return parts
  }
}
