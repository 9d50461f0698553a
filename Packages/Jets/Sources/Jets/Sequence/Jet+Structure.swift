extension Jet {
  /// The two jets that were joined to this one, the one with more *p*t first; `nil` for a particle.
  public var parents: (harder: Jet, softer: Jet)? {
    guard !isParticle else { return nil }
    let step = Int(sequence.origin[index - sequence.inputCount])
    let one = sequence.jet(at: Int(sequence.first[step]))
    let other = sequence.jet(at: Int(sequence.second[step]))
    return one.pt2 >= other.pt2 ? (one, other) : (other, one)
  }

  /// The distance of the step that made this jet; `nil` for a particle.
  public var mergeDistance: Double? {
    isParticle ? nil : sequence.distances[Int(sequence.origin[index - sequence.inputCount])]
  }

  /// The jet that this one was joined into; `nil` where it is a final jet.
  public var child: Jet? {
    let step = Int(sequence.fate[index])
    guard sequence.second[step] >= 0, let product = sequence.product(of: step) else { return nil }
    return sequence.jet(at: product)
  }

  /// The jet that this one was joined with; `nil` where it is a final jet.
  public var partner: Jet? {
    let step = Int(sequence.fate[index])
    guard sequence.second[step] >= 0 else { return nil }
    let (one, other) = (Int(sequence.first[step]), Int(sequence.second[step]))
    return sequence.jet(at: one == index ? other : one)
  }

  /// The indices of the particles in this jet, rising; ghosts are left out.
  public var constituentIndices: [Int] {
    var indices: [Int] = []
    visitInputs { if $0 < sequence.particleCount { indices.append($0) } }
    return indices.sorted()
  }

  /// The particles in this jet by rising index; ghosts are left out.
  public var constituents: [Jet] { constituentIndices.map(sequence.jet(at:)) }

  /// Whether another jet of the same clustering is part of this one.
  public func contains(_ other: Jet) -> Bool {
    guard other.sequence === sequence else { return false }
    var jet: Jet? = other
    while let current = jet {
      if current.index == index { return true }
      jet = current.child
    }
    return false
  }

  /// Calls a function with the index of every particle and ghost in this jet.
  func visitInputs(_ body: (Int) -> Void) {
    var pending = [index]
    while let next = pending.popLast() {
      if next < sequence.inputCount {
        body(next)
      } else {
        let step = Int(sequence.origin[next - sequence.inputCount])
        pending.append(Int(sequence.second[step]))
        pending.append(Int(sequence.first[step]))
      }
    }
  }
}

extension ClusterSequence {
  /// The jet with an index.
  ///
  /// - Precondition: the index is that of a particle, a ghost or a merged jet.
  public func jet(at index: Int) -> Jet {
    precondition(momenta.px.indices.contains(index), "There is no jet with this index.")
    return Jet(sequence: self, index: index)
  }

  /// The index of the jet that a step made.
  func product(of step: Int) -> Int? {
    var (low, high) = (0, origin.count)
    while low < high {
      let middle = (low + high) / 2
      if Int(origin[middle]) < step { low = middle + 1 } else { high = middle }
    }
    return low < origin.count && Int(origin[low]) == step ? inputCount + low : nil
  }
}
