extension JetsError {
  /// A jet whose clustering has no areas.
  package static var withoutAreas: JetsError { JetsError(.noAreas) }

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
}
