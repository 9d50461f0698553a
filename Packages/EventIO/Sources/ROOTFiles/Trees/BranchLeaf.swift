/// One leaf of a branch: a number or string with its dimensions.
struct BranchLeaf: Sendable, Equatable {
  let className: String
  let name: String
  let title: String
  /// The number of values of the fixed dimensions together.
  let length: Int
  let isUnsigned: Bool
  /// The type code of the member, for the leaf of a class member.
  let typeCode: Int?
  /// The leaf in which the length of a varying dimension is stored, by its place in the record.
  let counterPlace: Int?
  /// Where the leaf itself lies in the record.
  let place: Int

  init?(_ value: ROOTValue, _ finder: inout MemberFinder<LeafMember>) {
    guard case .object(let object) = value, let leaf = object.part("TLeaf") else { return nil }
    className = object.className
    name = finder.value(.fName, of: leaf)?.string ?? ""
    title = finder.value(.fTitle, of: leaf)?.string ?? ""
    length = finder.value(.fLen, of: leaf)?.integer ?? 1
    isUnsigned = finder.value(.fIsUnsigned, of: leaf)?.integer == 1
    typeCode = className == "TLeafElement" ? object["fType"]?.integer : nil
    place = object.place
    switch finder.value(.fLeafCount, of: leaf) {
    case .reference(let target): counterPlace = target
    case .object(let counter): counterPlace = counter.place
    default: counterPlace = nil
    }
  }

  /// The fixed dimensions, outermost first: the numbers in the title.
  ///
  /// A member of objects in a collection has them in the name of its branch instead.
  func dimensions(named branch: String) -> [Int] {
    Self.dimensions(in: title, length: length) ?? Self.dimensions(in: branch, length: length)
      ?? (length > 1 ? [length] : [])
  }

  /// The numbers in brackets; nil when so many values are not what they make together.
  private static func dimensions(in text: String, length: Int) -> [Int]? {
    var lengths: [Int] = []
    for part in text.split(separator: "[").dropFirst() {
      if let end = part.firstIndex(of: "]"), let number = Int(part[..<end]), number > 0 {
        lengths.append(number)
      }
    }
    var product = 1
    for length in lengths {
      let (next, overflow) = product.multipliedReportingOverflow(by: length)
      if overflow { return nil }
      product = next
    }
    return product == length ? lengths : nil
  }
}
