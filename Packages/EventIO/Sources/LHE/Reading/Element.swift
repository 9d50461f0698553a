import TextStreams

/// A piece of XML: a tag with attributes, and what lies between it and its end.
struct Element {
  let attributes: [String: String]
  let content: ArraySlice<UInt8>

  var text: String { resolved(content) }

  var trimmedText: String {
    let space: (UInt8) -> Bool = { $0 == 0x20 || (9...13).contains($0) }
    let body = content.drop(while: space)
    return resolved(body.reversed().drop(while: space).reversed())
  }
}

/// The elements of a name in a text, also one that is not valid XML, in order.
func elements(named name: String, in text: [UInt8]) -> [Element] {
  var found: [Element] = []
  var place = 0
  var hasEnds = true
  while let tag = nextTag(in: text[place...], named: name) {
    place = tag.range.upperBound
    let end = Array("</\(name)".utf8)
    if tag.isEmptyElement {
      found.append(Element(attributes: tag.attributes, content: []))
    } else if hasEnds, let close = firstRange(of: end, in: text[place...]) {
      found.append(
        Element(attributes: tag.attributes, content: text[place..<close.lowerBound]))
      place = close.upperBound
    } else {
      hasEnds = false  // There is none further on either.
    }
  }
  return found
}

/// A tag `<name a="b">` or `<name/>`.
struct Tag {
  /// Where it lies, with both brackets.
  let range: Range<Int>
  let attributes: [String: String]
  let isEmptyElement: Bool
}

/// The first tag of a name; a name that only begins so does not count.
func nextTag(in text: ArraySlice<UInt8>, named name: String) -> Tag? {
  let beginning = Array("<\(name)".utf8)
  var rest = text
  while let start = firstRange(of: beginning, in: rest) {
    if let tag = tag(at: text[start.lowerBound...], named: name) { return tag }
    rest = text[start.upperBound...]
  }
  return nil
}

/// The tag of a name with which a text begins; nil when it begins with anything else.
func tag(at text: ArraySlice<UInt8>, named name: String) -> Tag? {
  guard text.dropFirst().starts(with: name.utf8) else { return nil }
  let body = text.dropFirst(1 + name.utf8.count)
  guard let next = body.first,
    next == UInt8(ascii: ">") || next == UInt8(ascii: "/") || FieldScanner.isSpace(next),
    let end = body.firstIndex(of: UInt8(ascii: ">"))
  else { return nil }
  let inner = body[..<end]
  return Tag(
    range: text.startIndex..<end + 1, attributes: attributes(in: inner),
    isEmptyElement: inner.last == UInt8(ascii: "/"))
}

/// The attributes `a="b" c='d'` in the inside of a tag; entities are resolved.
func attributes(in text: some BidirectionalCollection<UInt8>) -> [String: String] {
  var result: [String: String] = [:]
  var rest = text[...]
  while let equals = rest.firstIndex(of: UInt8(ascii: "=")) {
    let name = rest[..<equals].split { $0 == 0x20 || (9...13).contains($0) }.last
    let behind = rest[rest.index(after: equals)...]
    guard let opening = behind.firstIndex(where: { $0 == 0x22 || $0 == 0x27 }) else { break }
    let value = behind[behind.index(after: opening)...]
    guard let closing = value.firstIndex(of: behind[opening]) else { break }
    if let name {
      result[String(decoding: name, as: UTF8.self)] = resolved(value[..<closing])
    }
    rest = value[value.index(after: closing)...]
  }
  return result
}

func resolved(_ text: some Sequence<UInt8>) -> String {
  let text = String(decoding: Array(text), as: UTF8.self)
  guard text.contains("&") else { return text }
  var result = ""
  var rest = text[...]
  let names: [(String, Character)] = [
    ("&amp;", "&"), ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&apos;", "'"),
  ]
  while let character = rest.first {
    if let (name, plain) = names.first(where: { rest.hasPrefix($0.0) }) {
      result.append(plain)
      rest = rest.dropFirst(name.count)
    } else {
      result.append(character)
      rest = rest.dropFirst()
    }
  }
  return result
}

/// Where a pattern lies first.
func firstRange(of pattern: [UInt8], in text: ArraySlice<UInt8>) -> Range<Int>? {
  guard let first = pattern.first else { return nil }
  var place = text.startIndex
  while let start = text[place...].firstIndex(of: first) {
    if text[start...].starts(with: pattern) { return start..<start + pattern.count }
    place = start + 1
  }
  return nil
}
