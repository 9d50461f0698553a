import LinearAlgebra

/// What a minimisation found: the point, how it got there, and how the cost curves around it.
///
///     let fit = try likelihood.minimize()
///     if fit.status.isConverged { print(fit[mass].value, fit[mass].error ?? 0) }
///     print(fit)                       // the whole report
public struct Fit: Sendable {
  /// The cost that was minimised.
  public let cost: any CostFunction

  /// The parameters as they were at the start of the minimisation.
  public let parameters: [Parameter]

  /// The minimiser that was used.
  public let minimizer: Minimizer

  /// How the minimisation ended.
  public let status: FitStatus

  /// The values of all parameters, in the order of ``parameters``.
  public let values: [Double]

  /// The cost at ``values``.
  public let minimum: Double

  /// The estimated vertical distance to the minimum, where the minimisation came to know it.
  public let edm: Double?

  /// The second derivatives of the cost at ``values``, between the free parameters that no limit holds.
  ///
  /// They are what was found, whether positive definite or not; `nil` if the minimisation ended before
  /// it came to compute them.
  public let hessian: ParameterMatrix?

  /// The covariance between the parameters of ``hessian``, given those fixed or held by a limit.
  ///
  /// It is there when the second derivatives are positive definite.
  public let covariance: ParameterMatrix?

  /// The number of calls of the cost without derivatives.
  public let calls: Int

  /// The number of calls of the cost with derivatives.
  public let gradientCalls: Int

  /// Distances over which the cost changes by one error, one for each free parameter.
  let scales: [Double]

  /// The names of all parameters.
  public var names: [String] { parameters.map(\.name) }

  /// One parameter of the fit; `nil` if no parameter has the name.
  public subscript(name: String) -> FittedParameter? {
    parameters.firstIndex { $0.name == name }.map { fitted($0) }
  }

  /// One parameter of the fit.
  ///
  /// - Precondition: the fit has a parameter of that name.
  public subscript(parameter: Parameter) -> FittedParameter {
    guard let found = self[parameter.name] else {
      preconditionFailure("The fit has no parameter of that name")
    }
    return found
  }

  /// All parameters, in the order of ``parameters``.
  public var fittedParameters: [FittedParameter] { parameters.indices.map { fitted($0) } }

  /// The free parameters that ended on one of their limits.
  public var parametersAtLimit: [FittedParameter] {
    fittedParameters.filter { $0.limit != nil }
  }

  private func fitted(_ index: Int) -> FittedParameter {
    let parameter = parameters[index]
    return FittedParameter(
      parameter: parameter, value: values[index],
      error: covariance?[parameter.name, parameter.name].map { $0.squareRoot() })
  }
}

extension Fit {
  /// The values of all parameters by name.
  public var valuesByName: [String: Double] {
    Dictionary(uniqueKeysWithValues: zip(names, values))
  }
}
