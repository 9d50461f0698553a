/// The model by which a decay is generated, such as `PHSP` or `SVV_HELAMP 1 0 1 0`.
public struct DecayModel: Sendable, Hashable {
  /// A parameter: a number, or a word such as a particle or a switch.
  public enum Parameter: Sendable, Hashable {
    case number(Double)
    case word(String)
  }

  /// The name of the model.
  public var name: String

  /// Its parameters, with the values of defined words.
  public var parameters: [Parameter]

  /// A model with parameters.
  public init(_ name: String, _ parameters: [Parameter] = []) {
    self.name = name
    self.parameters = parameters
  }
}

extension DecayModel: CustomStringConvertible {
  /// The name and the parameters, as in a decay file.
  public var description: String {
    ([name] + parameters.map(\.description)).joined(separator: " ")
  }
}

extension DecayModel.Parameter: CustomStringConvertible {
  /// The number or the word.
  public var description: String {
    switch self {
    case .number(let number): "\(number)"
    case .word(let word): word
    }
  }
}
