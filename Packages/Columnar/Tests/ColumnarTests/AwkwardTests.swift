import Columnar
import Testing

@Suite("Exchange with Awkward Array")
struct AwkwardTests {
  @Test func columnsComeBack() throws {
    for (column, type, _) in AnyColumnTests.examples {
      let back = try AnyColumn(awkward: column.awkward())
      #expect(back.description == column.description || type.hasPrefix("map"), "\(type)")
      #expect(back.count == column.count)
      if !type.hasPrefix("map") { #expect(back.typeDescription == type) }
    }
  }

  /// What Awkward Array 2.14 writes for [[1.1, 2.2], [], [3.3]].
  static let form = """
    {"class": "ListOffsetArray", "offsets": "i64", "content": {"class": "NumpyArray", \
    "primitive": "float64", "inner_shape": [], "parameters": {}, "form_key": "node1"}, \
    "parameters": {}, "form_key": "node0"}
    """

  static func parts(offsets: [Int64], length: Int, values: [Double] = [1, 2, 3]) -> AwkwardBuffers {
    AwkwardBuffers(
      form: form, length: length,
      buffers: [
        "node0-offsets": offsets.withUnsafeBytes { Array($0) },
        "node1-data": values.withUnsafeBytes { Array($0) },
      ])
  }

  @Test func offsetsNeedNotBeginAtZero() throws {
    let column = try AnyColumn(awkward: Self.parts(offsets: [1, 2, 2, 3], length: 3))
    #expect(try column.typed(as: Jagged<Double>.self) == Jagged([[2], [], [3]]))
    let part = try AnyColumn(awkward: Self.parts(offsets: [0, 1, 2, 3], length: 1))
    #expect(try part.typed(as: Jagged<Double>.self) == Jagged([[1]]))
  }

  @Test(
    arguments: [
      ([0, 2, 1, 3], 3), ([0, 1, 2, 9], 3), ([-1, 0, 1, 2], 3), ([0, 1], 3), ([0, 1], -1),
      ([0, 1], .max), ([0, .max, 1, 1], 3), ([0, 1, 2, .max], 3),
    ] as [([Int64], Int)])
  func brokenOffsetsThrow(offsets: [Int64], length: Int) {
    #expect(throws: ColumnarError.self) {
      try AnyColumn(awkward: Self.parts(offsets: offsets, length: length))
    }
  }

  @Test(arguments: [
    "", "{", "[]", #"{"class": "NumpyArray"}"#, #"{"class": "Strange", "form_key": "node0"}"#,
    #"{"class": "NumpyArray", "primitive": "complex128", "form_key": "node1"}"#,
    #"{"class": "NumpyArray", "primitive": "float64", "inner_shape": [-1], "form_key": "node1"}"#,
    #"{"class": "NumpyArray", "primitive": "float64", "inner_shape": [4611686018427387904, 8], "form_key": "node1"}"#,
    #"{"class": "RegularArray", "size": -3, "content": {"class": "EmptyArray"}}"#,
    #"{"class": "RegularArray", "size": 9223372036854775807, "content": {"class": "EmptyArray"}}"#,
    #"{"class": "ListOffsetArray", "offsets": "i16", "form_key": "node0"}"#,
    #"{"class": "IndexedArray", "index": "i64", "form_key": "node0"}"#,
    #"{"class": "RecordArray", "fields": ["x"], "contents": []}"#,
    String(repeating: #"{"class": "UnmaskedArray", "content": "#, count: 2000),
  ])
  func brokenFormsThrow(form: String) {
    var parts = Self.parts(offsets: [0, 1, 2, 3], length: 3)
    parts.form = form
    #expect(throws: ColumnarError.self) { try AnyColumn(awkward: parts) }
  }

  @Test(arguments: 0..<400)
  func mutatedPartsThrowOrGiveAColumn(seed: Int) throws {
    var generator = SplitMix(state: UInt64(seed))
    let (column, _, _) = AnyColumnTests.examples[seed % AnyColumnTests.examples.count]
    var parts = try column.awkward()
    let name = try #require(parts.buffers.keys.sorted().randomElement(using: &generator))
    var bytes = parts.buffers[name] ?? []
    switch Int.random(in: 0..<4, using: &generator) {
    case 0: bytes.removeLast(Swift.min(bytes.count, Int.random(in: 1..<9, using: &generator)))
    case 1: parts.length = Int.random(in: -1..<9, using: &generator)
    case 2:
      var letters = Array(parts.form.utf8)
      letters[Int.random(in: letters.indices, using: &generator)] = UInt8.random(
        in: 32..<127, using: &generator)
      parts.form = String(decoding: letters, as: UTF8.self)
    default:
      if !bytes.isEmpty {
        bytes[Int.random(in: bytes.indices, using: &generator)] = UInt8.random(
          in: 0...255, using: &generator)
      }
    }
    parts.buffers[name] = bytes
    do {
      let found = try AnyColumn(awkward: parts)
      #expect(found.count == parts.length && !found.description.isEmpty)
    } catch {
      #expect(!error.description.isEmpty)
    }
  }
}
