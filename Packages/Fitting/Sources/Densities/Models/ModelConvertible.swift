/// A density or a sum of densities.
public protocol ModelConvertible: Sendable {
  /// The densities with their weights.
  var model: Model { get }
}

extension ModelConvertible {
  /// The same model with a label on all of it, by which results name it.
  public func labelled(_ label: String) -> Model {
    Model(
      model.components.map {
        Model.Component(density: $0.density, weight: $0.weight, label: label)
      })
  }
}

/// A model multiplied by a number of events or by a fraction.
///
/// The weight multiplies those that the model has. A density alone takes the name of a weight that is
/// a single parameter as its label.
public func * (weight: some SymbolicExpression, model: some ModelConvertible) -> Model {
  model.model.weighted(by: weight.formula)
}

/// A model multiplied by a number.
public func * (weight: Double, model: some ModelConvertible) -> Model {
  model.model.weighted(by: .constant(weight))
}

extension Model {
  fileprivate func weighted(by weight: Formula) -> Model {
    Model(
      components.map { component in
        let isBare = component.weight == .constant(1)
        var label = component.label
        if isBare, label == component.density.name, case .parameter(let parameter) = weight {
          label = parameter.name
        }
        return Component(
          density: component.density,
          weight: isBare ? weight : .product(weight, component.weight), label: label)
      })
  }
}

/// The sum of two models.
public func + (a: some ModelConvertible, b: some ModelConvertible) -> Model {
  Model(a.model.components + b.model.components)
}
