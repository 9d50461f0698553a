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

  /// The fixed dimensions, outermost first: those in the title that are numbers.
  var dimensions: [Int] {
    var lengths: [Int] = []
    for part in title.split(separator: "[").dropFirst() {
      if let end = part.firstIndex(of: "]"), let number = Int(part[..<end]), number > 0 {
        lengths.append(number)
      }
    }
    var product = 1
    for length in lengths {
      let (next, overflow) = product.multipliedReportingOverflow(by: length)
      if overflow { return [length] }
      product = next
    }
    if product == length { return lengths }
    return length > 1 ? [length] : []
  }
}
