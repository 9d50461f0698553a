extension JetsError {
  /// A jet whose clustering has no areas.
  package static var withoutAreas: JetsError { JetsError(.noAreas) }

  /// A spherical algorithm where rapidity and azimuth are needed.
  package static func needingCylinder(_ what: String) -> JetsError {
    JetsError(.needsCylinder(what))
  }

  /// A parameter outside its range.
  package static func outOfRange(_ name: String, _ value: Double, _ rule: String) -> JetsError {
    JetsError(.parameter(name: name, value, rule: rule))
  }
}

extension ClusterSequence {
  /// The values, after a check that there is one for each particle.
  package func checkedPayload<Value>(_ payload: [Value]) throws(JetsError) -> [Value] {
    guard payload.count == particleCount else {
      throw JetsError(.payload(count: payload.count, particles: particleCount))
    }
    return payload
  }

  /// The flavours, after a check that there is one for each particle and that their sum is a number.
  package func checkedFlavours(_ flavours: [Int]) throws(JetsError) -> [Int] {
    for flavour in try checkedPayload(flavours) where flavour.magnitude > 1 << 30 {
      throw JetsError.outOfRange("A flavour", Double(flavour), "from −2³⁰ to 2³⁰")
    }
    return flavours
  }
}
