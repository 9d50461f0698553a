import Densities
import HistFactory

/// A distribution of a document as a model of densities.
public struct HS3Model: Sendable {
  /// The model; its parts are labelled by the names of their distributions.
  public let model: Model

  /// Whether the weights of the model are numbers of events.
  public let isExtended: Bool

  /// The ranges of the variables.
  public let ranges: [String: ClosedRange<Double>]
}

extension HS3Document {
  /// A distribution as a model.
  ///
  /// - Parameters:
  ///   - distribution: the name of the distribution.
  ///   - variables: the names of its variables; every other name is a parameter. In several variables, the
  ///     names are those of the columns.
  /// - Throws: ``HS3Error`` that says what is wrong, or not supported, and where.
  public func model(_ distribution: String, of variables: String...) throws(HS3Error) -> HS3Model {
    try HS3Error.wrapping {
      let reader = try distributions.part(distribution, for: nil)
      let domain = try ranges(of: nil)
      var ranges: [String: ClosedRange<Double>] = [:]
      for variable in variables {
        guard let low = domain[variable]?.min, let high = domain[variable]?.max else {
          throw HS3Error(
            .contradiction, "no domain has a range with two ends for \"\(variable)\"")
        }
        ranges[variable] = low...high
      }
      let names = NameTable(self, try settings(), domain, variables: variables)
      let result = try DistributionReader(document: self, names: names, ranges: ranges)
        .read(reader)
      return HS3Model(model: result.model, isExtended: result.isExtended, ranges: ranges)
    }
  }
}
