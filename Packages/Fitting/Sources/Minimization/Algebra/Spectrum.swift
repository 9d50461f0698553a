import LinearAlgebra

/// The principal curvatures of a cost, in units in which every second derivative is near one.
struct Spectrum {
  /// `nil` for a cost of no parameters.
  let system: SymmetricEigensystem?
  /// What a component is divided by to go from scaled coordinates to the parameters' own.
  let units: [Double]

  /// The smallest curvature; infinity where there is none.
  var least: Double { system?.values.first ?? .infinity }

  /// The direction of least curvature, in the parameters' own units.
  var leastDirection: [Double] {
    zip(system?.vectors.column(0) ?? [], units).map { $0 / $1 }
  }

  /// The second derivatives with all curvatures made positive.
  var positive: SymmetricMatrix {
    guard let system else { return SymmetricMatrix(order: 0) }
    let largest = system.values.reduce(0) { max($0, abs($1)) }
    return system.applying { max(abs($0), 1e-4 * largest) }.scaled(by: units)
  }
}
