/// Lists of places, one after another in one buffer.
struct IndexLists: Sendable, Equatable {
  private var offsets: [Int32] = [0]
  private var places: [Int32] = []

  /// Sorts the places of a column by their value; negative values stand for no list.
  mutating func group(_ keys: [Int32], lists: Int) {
    offsets.removeAll(keepingCapacity: true)
    offsets.append(contentsOf: repeatElement(0, count: lists + 1))
    for key in keys where key >= 0 { offsets[Int(key) + 1] += 1 }
    for list in 0..<lists { offsets[list + 1] += offsets[list] }
    let count = Int(offsets[lists])
    places.removeAll(keepingCapacity: true)
    places.append(contentsOf: repeatElement(0, count: count))
    for place in keys.indices.reversed() where keys[place] >= 0 {
      let list = Int(keys[place]) + 1
      offsets[list] -= 1
      places[Int(offsets[list])] = Int32(place)
    }
    offsets.removeFirst()
    offsets.append(Int32(count))
  }

  func count(_ list: Int) -> Int { Int(offsets[list + 1] - offsets[list]) }

  func first(_ list: Int) -> Int? { count(list) > 0 ? Int(places[Int(offsets[list])]) : nil }

  subscript(list: Int) -> Row {
    Row(places: places[Int(offsets[list])..<Int(offsets[list + 1])])
  }

  struct Row: RandomAccessCollection, Sendable {
    fileprivate let places: ArraySlice<Int32>

    var startIndex: Int { 0 }
    var endIndex: Int { places.count }

    subscript(position: Int) -> Int { Int(places[places.startIndex + position]) }
  }
}
