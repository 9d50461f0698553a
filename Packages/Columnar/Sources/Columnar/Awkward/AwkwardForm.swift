#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// A node of the form of an Awkward array.
///
/// Source: the documentation of `ak.forms` and of `ak.from_buffers` of Awkward Array 2.
struct AwkwardForm: Codable {
  var type: String
  var key: String?
  var array: String?
  var primitive: String?
  var innerShape: [Int]
  var size: Int?
  var fields: [String]?
  var contents: [AwkwardForm]
  var offsets: String?
  var starts: String?
  var index: String?
  var mask: String?
  var validWhen: Bool?
  var leastBitFirst: Bool?

  init(_ type: String, key: String, contents: [AwkwardForm] = []) {
    self.type = type
    self.key = key
    self.contents = contents
    innerShape = []
  }

  private enum Keys: String, CodingKey {
    case type = "class"
    case key = "form_key"
    case innerShape = "inner_shape"
    case validWhen = "valid_when"
    case leastBitFirst = "lsb_order"
    case parameters, primitive, size, fields, content, contents, offsets, starts, stops, tags
    case index, mask
  }

  private struct Parameters: Codable {
    var array: String?
    enum CodingKeys: String, CodingKey { case array = "__array__" }
  }

  init(from decoder: any Decoder) throws {
    let node = try decoder.container(keyedBy: Keys.self)
    type = try node.decode(String.self, forKey: .type)
    key = try node.decodeIfPresent(String.self, forKey: .key)
    array = try node.decodeIfPresent(Parameters.self, forKey: .parameters)?.array
    primitive = try node.decodeIfPresent(String.self, forKey: .primitive)
    innerShape = try node.decodeIfPresent([Int].self, forKey: .innerShape) ?? []
    size = try node.decodeIfPresent(Int.self, forKey: .size)
    fields = try node.decodeIfPresent([String].self, forKey: .fields)
    offsets = try node.decodeIfPresent(String.self, forKey: .offsets)
    starts = try node.decodeIfPresent(String.self, forKey: .starts)
    index = try node.decodeIfPresent(String.self, forKey: .index)
    mask = try node.decodeIfPresent(String.self, forKey: .mask)
    validWhen = try node.decodeIfPresent(Bool.self, forKey: .validWhen)
    leastBitFirst = try node.decodeIfPresent(Bool.self, forKey: .leastBitFirst)
    if let one = try node.decodeIfPresent(AwkwardForm.self, forKey: .content) {
      contents = [one]
    } else {
      contents = try node.decodeIfPresent([AwkwardForm].self, forKey: .contents) ?? []
    }
  }

  func encode(to encoder: any Encoder) throws {
    var node = encoder.container(keyedBy: Keys.self)
    try node.encode(type, forKey: .type)
    try node.encode(key, forKey: .key)
    try node.encode(Parameters(array: array), forKey: .parameters)
    try node.encodeIfPresent(primitive, forKey: .primitive)
    if type == "NumpyArray" { try node.encode(innerShape, forKey: .innerShape) }
    try node.encodeIfPresent(size, forKey: .size)
    try node.encodeIfPresent(offsets, forKey: .offsets)
    try node.encodeIfPresent(index, forKey: .index)
    switch type {
    case "RecordArray":
      try node.encode(fields, forKey: .fields)
      try node.encode(contents, forKey: .contents)
    case "UnionArray":
      try node.encode("i8", forKey: .tags)
      try node.encode(contents, forKey: .contents)
    case "NumpyArray": break
    default: try node.encode(contents[0], forKey: .content)
    }
  }
}
