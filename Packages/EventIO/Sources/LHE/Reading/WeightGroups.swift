/// What `<initrwgt>` in a header says of weights.
struct WeightGroups {
  private(set) var weights: [LHEWeightInfo] = []

  init(_ header: [UInt8]) {
    guard let block = elements(named: "initrwgt", in: header).first else { return }
    let text = Array(block.content)
    var place = 0
    var group: (name: String?, combine: String?)?
    while let start = text[place...].firstIndex(of: 0x3C) {
      let rest = text[start...]
      place = start + 1
      if rest.starts(with: "</weightgroup".utf8) {
        group = nil
      } else if let tag = tag(at: rest, named: "weightgroup") {
        group = (tag.attributes["name"] ?? tag.attributes["type"], tag.attributes["combine"])
        place = tag.range.upperBound
      } else if let tag = tag(at: rest, named: "weight") {
        place = tag.range.upperBound
        let end = text[place...].firstIndex(of: 0x3C) ?? text.endIndex
        let content = Element(attributes: [:], content: text[place..<end])
        if let id = tag.attributes["id"] {
          weights.append(
            LHEWeightInfo(
              id: id, text: content.trimmedText, group: group?.name, combine: group?.combine))
        }
      }
    }
  }

  /// A header without its `<initrwgt>`.
  static func removed(from header: [UInt8]) -> [UInt8] {
    guard let tag = nextTag(in: header[...], named: "initrwgt"),
      let end = firstRange(of: Array("</initrwgt>".utf8), in: header[tag.range.upperBound...])
    else { return header }
    return Array(header[..<tag.range.lowerBound] + header[end.upperBound...])
  }
}
