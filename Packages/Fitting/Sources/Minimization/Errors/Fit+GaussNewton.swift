import LinearAlgebra

extension Fit {
  /// The covariance of a regression, from the first derivatives of the residuals alone.
  ///
  /// That is 2 up · (Jᵀ W J)⁻¹ with W the second derivatives of the loss, where ``covariance`` comes from the
  /// full second derivatives. Textbooks and NIST's reference data sets mean this one; both agree where
  /// the residuals are small or the model is linear. It is computed by a QR factorisation, without products.
  ///
  /// - Parameter scaled: whether to multiply by χ² per degree of freedom, for errors of the points that
  ///   are known up to a common factor.
  /// - Throws: ``MinimizationError`` if the cost is no ``ResidualCost``, or the derivatives do not exist or
  ///   do not determine all parameters.
  public func gaussNewtonCovariance(scaled: Bool = false) throws(MinimizationError)
    -> ParameterMatrix
  {
    guard let cost = cost as? any ResidualCost else {
      throw .badOption("cost", "\(type(of: cost))", needed: "a sum over residuals")
    }
    let table = parameters.starting(at: values)
    let free = table.indices.filter { !table[$0].isFixed }
    var objective = Objective(
      cost, parameters: table, callLimit: .max, precision: minimizer.precision, progress: nil)
    guard
      let model = ResidualModel(cost, &objective, at: free.map { values[$0] }, scales: scales)
    else { throw .noHessian(objective.interruption ?? status, naming: names) }
    let held = Set(parametersAtLimit.map(\.name))
    let moving = free.indices.filter { !held.contains(table[free[$0]].name) }
    guard let inverse = inverse(of: model, columns: moving) else {
      let matrix = model.product(model.bends).submatrix(moving)
      throw .noHessian(
        FitStatus(
          level: matrix, of: moving, scales: moving.map { scales[$0] }, in: objective),
        naming: names)
    }
    var factor = 2 * cost.errorDefinition.up
    if scaled {
      let freedom = Double(model.residuals.count - moving.count)
      factor *= freedom > 0 ? minimum / freedom : .nan
    }
    return ParameterMatrix(
      names: moving.map { table[free[$0]].name }, matrix: factor * inverse)
  }

  /// (Jᵀ W J)⁻¹ between some columns, from the triangle of a QR factorisation of √W J.
  private func inverse(of model: ResidualModel, columns: [Int]) -> SymmetricMatrix? {
    let (rows, order) = (model.jacobian.rows, columns.count)
    guard rows >= order, order > 0 else { return order == 0 ? SymmetricMatrix(order: 0) : nil }
    var scaled = Matrix(rows: rows, columns: order)
    var norms: [Double] = []
    for (place, column) in columns.enumerated() {
      for row in 0..<rows {
        scaled[row, place] =
          model.jacobian[row, column] * max(model.bends[row], 0).squareRoot()
      }
      let norm = euclideanNorm(scaled.column(place))
      guard norm > 0, norm.isFinite else { return nil }
      norms.append(norm)
      for row in 0..<rows { scaled[row, place] /= norm }
    }
    guard let r = try? scaled.qr().r, let inverse = try? r.inverse(),
      inverse.elements.allSatisfy(\.isFinite)
    else { return nil }
    let product = inverse.timesTransposed(inverse)
    var result = SymmetricMatrix(order: order)
    for row in 0..<order {
      for column in 0...row {
        result[row, column] = product[row, column] / (norms[row] * norms[column])
      }
    }
    return result
  }
}
