/// Finds the baskets of a branch from its decoded description.
struct BasketList {
  let locations: [BasketLocation]

  init(
    _ branch: ROOTObject, from firstEntry: Int, to entryCount: Int,
    finder: inout MemberFinder<BranchMember>
  ) throws(ROOTError) {
    let seeks = Self.numbers(finder.value(.fBasketSeek, of: branch))
    let entries = Self.numbers(finder.value(.fBasketEntry, of: branch))
    let sizes = Self.numbers(finder.value(.fBasketBytes, of: branch))
    let written = min(
      max(finder.value(.fWriteBasket, of: branch)?.integer ?? 0, 0), seeks.count, entries.count)
    var places: [(place: BasketLocation.Place, size: Int)] = []
    for index in 0..<written where seeks[index] > 0 {
      guard places.count == index else { break }
      places.append((.file(offset: seeks[index]), index < sizes.count ? max(sizes[index], 0) : 0))
    }
    let onDisk = places.count
    for item in finder.value(.fBaskets, of: branch)?.object?.items ?? [] {
      if case .bytes(let bytes)? = item.object?["bytes"],
        try BasketHeader(Array(bytes.prefix(KeyRecord.usualSize))).isEmbedded
      {
        places.append((.embedded(bytes), bytes.count))
      }
    }
    var locations: [BasketLocation] = []
    if firstEntry > 0 {
      locations.append(
        BasketLocation(place: .absent, storedSize: 0, firstEntry: 0, endEntry: firstEntry))
    }
    var first = firstEntry
    for (index, place) in places.enumerated() {
      if index < entries.count, index < onDisk { first = entries[index] }
      var end = entryCount
      if index + 1 < entries.count, index + 1 < places.count || index < onDisk {
        end = index + 1 <= written ? entries[index + 1] : entryCount
      }
      if index + 1 == places.count { end = max(end, first) }
      if case .embedded(let bytes) = place.place {
        end = first + (try BasketHeader(Array(bytes.prefix(KeyRecord.usualSize)))).entryCount
      }
      guard end >= first, end <= entryCount else {
        throw ROOTError(.malformed, "The entries of the baskets are not in order")
      }
      locations.append(
        BasketLocation(
          place: place.place, storedSize: place.size, firstEntry: first, endEntry: end))
      first = end
    }
    guard !places.isEmpty || entryCount == 0 else {
      throw ROOTError(.unsupported, "No baskets were written for its \(entryCount) entries")
    }
    guard (locations.last?.endEntry ?? 0) == entryCount else {
      throw ROOTError(
        .malformed,
        "The baskets hold \(locations.last?.endEntry ?? 0) entries, the branch should have \(entryCount)"
      )
    }
    self.locations = locations
  }

  /// The numbers of an array, which ROOT 2 wrote as one that knows its length.
  private static func numbers(_ value: ROOTValue?) -> [Int] {
    value?.integers ?? value?.object?["fArray"]?.integers ?? []
  }
}
