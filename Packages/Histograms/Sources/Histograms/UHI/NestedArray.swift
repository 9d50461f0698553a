/// Cells as nested arrays, one level per axis, the last axis innermost.
enum NestedArray {
  /// Reads the cells in row order.
  ///
  /// - Throws: `DecodingError` at the place where the number of elements differs from the extent of
  ///   the axis. Nothing is allocated that the document does not hold.
  static func decode<Number: Decodable>(
    _ extents: ArraySlice<Int>, from container: inout any UnkeyedDecodingContainer
  ) throws -> [Number] {
    guard let extent = extents.first, container.count ?? extent == extent else {
      throw DecodingError.dataCorruptedError(
        in: container,
        debugDescription: "\(container.count ?? 0) elements for \(extents.first ?? 0) bins")
    }
    var numbers: [Number] = []
    while !container.isAtEnd {
      if extents.count == 1 {
        numbers.append(try number(in: &container))
      } else {
        var inner = try container.nestedUnkeyedContainer()
        numbers += try decode(extents.dropFirst(), from: &inner)
      }
    }
    return numbers
  }

  /// The next element, or an error with its place, which a decoder may leave out.
  private static func number<Number: Decodable>(
    in container: inout any UnkeyedDecodingContainer
  ) throws -> Number {
    do {
      return try container.decode(Number.self)
    } catch {
      throw DecodingError.dataCorruptedError(
        in: container, debugDescription: "element \(container.currentIndex) is no \(Number.self)")
    }
  }

  /// Writes cells that lie in row order.
  static func encode<Number: Encodable>(
    _ numbers: ArraySlice<Number>, _ extents: ArraySlice<Int>,
    to container: inout any UnkeyedEncodingContainer
  ) throws {
    guard let extent = extents.first, extents.count > 1 else {
      for number in numbers { try container.encode(number) }
      return
    }
    let size = extents.dropFirst().reduce(1, *)
    for row in 0..<extent {
      let start = numbers.startIndex + row * size
      var inner: any UnkeyedEncodingContainer = container.nestedUnkeyedContainer()
      try encode(numbers[start..<start + size], extents.dropFirst(), to: &inner)
    }
  }
}
