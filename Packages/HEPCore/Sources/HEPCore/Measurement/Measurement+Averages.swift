extension Measurement {
  /// How many standard deviations the measurement lies above a reference without error.
  ///
  /// The error towards the reference counts. Infinite or NaN if that error is zero.
  public func pull(from reference: Double) -> Double {
    (value - reference) / (value > reference ? down : up)
  }

  /// The average weighted by the inverse squares of the errors, and its χ².
  ///
  /// Asymmetric errors count with their mean. The square root of χ² / (n - 1) is the scale factor of
  /// the PDG.
  ///
  /// - Returns: `nil` if there is no measurement, or one whose error is zero or not finite.
  public static func weightedAverage(
    of measurements: some Collection<Measurement>
  ) -> (average: Measurement, chiSquared: Double)? {
    guard !measurements.isEmpty,
      measurements.allSatisfy({ $0.error > 0 && $0.error.isFinite })
    else { return nil }
    var (sum, weights) = (0.0, 0.0)
    for measurement in measurements {
      let weight = 1 / (measurement.error * measurement.error)
      sum += weight * measurement.value
      weights += weight
    }
    let mean = sum / weights
    let chiSquared = measurements.reduce(0) { total, measurement in
      let pull = (measurement.value - mean) / measurement.error
      return total + pull * pull
    }
    return (Measurement(mean, 1 / weights.squareRoot()), chiSquared)
  }
}
