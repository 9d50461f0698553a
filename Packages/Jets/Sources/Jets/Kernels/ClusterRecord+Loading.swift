import VectorMath
import Vectors

extension ClusterRecord {
  /// The largest component that can be squared and summed without overflow.
  private static var largest: Double { 1e140 }

  /// Copies and checks the particles of an event, and computes their angles.
  func load(
    _ particles: LorentzVectorColumns<Double>, _ range: Range<Int>, scratch: inout Scratch<Double>
  ) throws(JetsError) {
    copy(particles.px, range, to: px)
    copy(particles.py, range, to: py)
    copy(particles.pz, range, to: pz)
    copy(particles.energy, range, to: energy)
    try check()
    if !recombiner.isSum { recombiner.prepare(self) }
    if hasAngles { locateParticles(&scratch) }
  }

  private func copy(
    _ column: [Double], _ range: Range<Int>, to target: UnsafeMutablePointer<Double>
  ) {
    column.withUnsafeBufferPointer { source in
      guard let base = source.baseAddress, !range.isEmpty else { return }
      target.update(from: base + range.lowerBound, count: range.count)
    }
  }

  private func check() throws(JetsError) {
    var (largest, least) = (0.0, 0.0)
    var sum = 0.0
    for i in 0..<count {
      let size = Swift.max(px[i].magnitude, py[i].magnitude)
      largest = Swift.max(largest, Swift.max(size, Swift.max(pz[i].magnitude, energy[i].magnitude)))
      least = Swift.min(least, energy[i])
      sum += (px[i] + py[i] + pz[i] + energy[i]) * 0
    }
    guard largest < Self.largest, least == 0, sum == 0 else { throw firstFault() }
  }

  private func firstFault() -> JetsError {
    for i in 0..<count {
      let isUsable = [px[i], py[i], pz[i], energy[i]].allSatisfy { $0.magnitude < Self.largest }
      if !isUsable { return JetsError(.notFinite(particle: i, event: nil)) }
      if energy[i] < 0 { return JetsError(.negativeEnergy(particle: i, energy[i], event: nil)) }
    }
    return JetsError(.notFinite(particle: 0, event: nil))
  }

  /// The angles of all particles, the elementary functions over whole columns.
  private func locateParticles(_ scratch: inout Scratch<Double>) {
    guard count > 0 else { return }
    let ratio = scratch.reserve(2 * count)
    let logarithm = ratio + count
    for i in 0..<count {
      kt2[i] = px[i] * px[i] + py[i] * py[i]
      ratio[i] = Angles.rapidityRatio(kt2: kt2[i], pz: pz[i], energy: energy[i])
    }
    apply(VectorMath.log, ratio, to: logarithm)
    apply(VectorMath.atan2, py, px, to: phi)
    for i in 0..<count {
      rapidity[i] = Angles.rapidity(ratio: ratio[i], logarithm: logarithm[i], pz: pz[i])
      phi[i] = Angles.wrapped(phi[i])
    }
  }

  private func apply(
    _ function: VectorMath.UnaryFunction, _ x: UnsafeMutablePointer<Double>,
    to y: UnsafeMutablePointer<Double>
  ) {
    let source = UnsafeBufferPointer(start: x, count: count)
    let target = UnsafeMutableBufferPointer(start: y, count: count)
    var span = target.mutableSpan
    function(source.span, into: &span)
  }

  private func apply(
    _ function: VectorMath.BinaryFunction, _ x: UnsafeMutablePointer<Double>,
    _ y: UnsafeMutablePointer<Double>, to z: UnsafeMutablePointer<Double>
  ) {
    let first = UnsafeBufferPointer(start: x, count: count)
    let second = UnsafeBufferPointer(start: y, count: count)
    let target = UnsafeMutableBufferPointer(start: z, count: count)
    var span = target.mutableSpan
    function(first.span, second.span, into: &span)
  }
}
