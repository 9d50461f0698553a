/// How data are compared with a model in a panel below them.
public enum ComparisonKind: String, Sendable, Hashable, CaseIterable {
  /// Data divided by the model.
  case ratio
  /// Data minus the model in units of the error.
  case pull
  /// Data minus the model.
  case difference
  /// Data divided by the model, minus one.
  case relativeDifference = "relative-difference"
  /// Data minus the model, divided by their sum.
  case asymmetry
}

extension Panel {
  /// Data compared with a model.
  ///
  /// - Parameters:
  ///   - kind: How.
  ///   - data: The measured bins.
  ///   - model: What they are compared with, with the same edges.
  ///   - errors: Which errors of the data count; of both for an asymmetry.
  ///   - modelErrors: Which errors of the model count.
  public static func comparison(
    _ kind: ComparisonKind, _ data: some BinnedSource, with model: some BinnedSource,
    errors: ErrorBars, modelErrors: ErrorBars = .none
  ) -> Panel {
    switch kind {
    case .ratio: ratio(data, to: model, errors: errors, modelErrors: modelErrors)
    case .pull: pull(data, model: model, errors: errors, modelErrors: modelErrors)
    case .difference: difference(data, minus: model, errors: errors, modelErrors: modelErrors)
    case .relativeDifference:
      relativeDifference(data, to: model, errors: errors, modelErrors: modelErrors)
    case .asymmetry: asymmetry(data, model, errors: errors)
    }
  }
}
