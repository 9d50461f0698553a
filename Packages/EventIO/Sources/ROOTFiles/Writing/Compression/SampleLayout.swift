/// How bytes change from their beginning to their end, so that a sample has something of each part.
///
/// The parts of a sample are compressed one by one: together, a search would find the border between
/// them, which in the whole is one of many.
enum SampleLayout: Sendable {
  /// Different in front and behind, as baskets with numbers and offsets.
  case ends
  /// So many planes of the same length, as in a page of split numbers.
  case planes(Int)

  /// Parts of about so many bytes together; everything when there are no more.
  func sample(of plain: UnsafeRawBufferPointer, size: Int) -> [UnsafeRawBufferPointer] {
    guard plain.count > size else { return [plain] }
    switch self {
    case .ends:
      return [plain.part(0, size - size / 4), plain.part(plain.count - size / 4, size / 4)]
    case .planes(let count):
      let length = plain.count / count
      return (0..<count).map { plain.part($0 * length, size / count) }
    }
  }
}

extension UnsafeRawBufferPointer {
  fileprivate func part(_ start: Int, _ count: Int) -> UnsafeRawBufferPointer {
    UnsafeRawBufferPointer(rebasing: self[start..<start + count])
  }
}
