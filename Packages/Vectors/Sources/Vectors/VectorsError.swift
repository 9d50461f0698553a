/// What is wrong with columns of vectors.
public struct VectorsError: Error, Sendable, Equatable {
  enum Kind: Sendable, Equatable {
    case lengths(String, Int, String, Int)
    case coordinates(Int, [String])
  }

  let kind: Kind

  @usableFromInline
  static func lengths(
    _ first: String, _ firstCount: Int, _ second: String, _ secondCount: Int
  ) -> VectorsError {
    VectorsError(kind: .lengths(first, firstCount, second, secondCount))
  }
}

extension VectorsError: CustomStringConvertible {
  /// A sentence that says what is wrong and what to do.
  public var description: String {
    switch kind {
    case .lengths(let first, let firstCount, let second, let secondCount):
      "The column \(first) has \(firstCount) entries and \(second) has \(secondCount); "
        + "columns of vectors must have as many."
    case .coordinates(let count, let names):
      "There are \(count) columns of coordinates; the vectors need \(names.joined(separator: ", "))."
    }
  }
}
