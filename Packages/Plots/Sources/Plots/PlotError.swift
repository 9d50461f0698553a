/// What went wrong while a figure, a terminal plot or a file was made.
public struct PlotError: Error, Sendable, Equatable, CustomStringConvertible {
  /// The families of faults, for programs that react to them.
  public enum Kind: Sendable, Equatable {
    /// Arrays that belong together have different lengths, or edges do not ascend.
    case badData
    /// An axis cannot span the asked range.
    case badRange
    /// A quantity that was asked for is not known, such as the variances of plain values.
    case missingData
    /// A page size or resolution that no picture can have.
    case badSize
    /// A file extension without a picture format.
    case unknownFormat
    /// A file could not be written, or a renderer failed.
    case cannotWrite
  }

  /// The family of the fault.
  public let kind: Kind
  /// What is wrong, where, and what to do.
  public let description: String

  /// An error with its sentence.
  public init(_ kind: Kind, _ description: String) {
    self.kind = kind
    self.description = description
  }
}
