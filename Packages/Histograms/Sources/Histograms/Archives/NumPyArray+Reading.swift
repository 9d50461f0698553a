extension NumPyArray {
  /// Reads an array of numbers or truth values.
  ///
  /// - Throws: `HistogramError` with the name, if the bytes are damaged or the type is another.
  init(_ bytes: [UInt8], name: String) throws(HistogramError) {
    let damaged = HistogramError(.archive(name, "this is no array of numbers in NumPy's format"))
    let reader = ByteReader(bytes: bytes[...])
    guard bytes.starts(with: [0x93] + Array("NUMPY".utf8)), bytes.count > 10 else { throw damaged }
    let lengthSize = bytes[6] == 1 ? 2 : 4
    guard let length = reader.number(at: 8, size: lengthSize),
      let text = reader.slice(at: 8 + lengthSize, count: length)
    else { throw damaged }
    let header = String(decoding: text, as: UTF8.self)
    guard let type = NumPyArray.quoted("descr", in: header).flatMap(ElementType.init),
      let shape = NumPyArray.shape(in: header)
    else { throw damaged }
    var count = 1
    for extent in shape {
      let (product, overflow) = count.multipliedReportingOverflow(by: extent)
      guard !overflow else { throw damaged }
      count = product
    }
    let start = 8 + lengthSize + length
    let (size, overflow) = count.multipliedReportingOverflow(by: type.size)
    guard !overflow, size == bytes.count - start else {
      throw HistogramError(.archive(name, "the array does not hold \(count) numbers"))
    }
    let words = (0..<count).map { type.word(bytes, at: start + $0 * type.size) }
    let isFortran = header.contains("'fortran_order': True")
    let order = isFortran ? NumPyArray.rowOrder(shape, count: count) : nil
    let sorted = order.map { $0.map { words[$0] } } ?? words
    if type.isInteger {
      self.init(shape: shape, integers: sorted.map { type.integer($0) })
    } else {
      self.init(shape: shape, values: sorted.map { type.number($0) })
    }
  }

  /// For each element in row order, its place where the first dimension runs fastest.
  private static func rowOrder(_ shape: [Int], count: Int) -> [Int] {
    let strides = shape.indices.map { shape[..<$0].reduce(1, *) }
    return (0..<count).map { element in
      var (rest, place) = (element, 0)
      for i in shape.indices.reversed() {
        place += rest % shape[i] * strides[i]
        rest /= shape[i]
      }
      return place
    }
  }

  private static func quoted(_ key: String, in header: String) -> String? {
    let parts = header.split(separator: "'", omittingEmptySubsequences: false)
    guard let place = parts.firstIndex(of: key[...]), place + 2 < parts.count else { return nil }
    return String(parts[place + 2])
  }

  private static func shape(in header: String) -> [Int]? {
    guard let open = header.firstIndex(of: "("), let close = header[open...].firstIndex(of: ")")
    else { return nil }
    var shape: [Int] = []
    for part in header[header.index(after: open)..<close].split(separator: ",") {
      let digits = part.filter { $0 != " " }
      if digits.isEmpty { continue }
      guard let extent = Int(digits), extent >= 0, shape.count < 64 else { return nil }
      shape.append(extent)
    }
    return shape
  }
}

/// The type of the elements of an array, such as `<f8`.
private struct ElementType {
  let kind: Character
  let size: Int
  let isBigEndian: Bool

  init?(_ text: String) {
    guard text.count == 3, let kind = text.dropFirst().first, let size = Int(text.suffix(1)),
      ["f4", "f8", "b1", "i1", "i2", "i4", "i8", "u1", "u2", "u4", "u8"].contains(text.dropFirst())
    else { return nil }
    self.kind = kind
    self.size = size
    isBigEndian = text.first == ">"
  }

  var isInteger: Bool { kind != "f" }

  /// The bits of an element, as a word.
  func word(_ bytes: [UInt8], at place: Int) -> UInt64 {
    var word: UInt64 = 0
    for i in 0..<size {
      let byte = UInt64(bytes[place + (isBigEndian ? i : size - 1 - i)])
      word = word << 8 | byte
    }
    return word
  }

  func number(_ word: UInt64) -> Double {
    size == 4
      ? Double(Float(bitPattern: UInt32(truncatingIfNeeded: word))) : Double(bitPattern: word)
  }

  /// The integer, with its sign if it has one.
  func integer(_ word: UInt64) -> Int64 {
    guard kind == "i" else { return Int64(clamping: word) }
    let shift = UInt64(64 - 8 * size)
    return Int64(bitPattern: word << shift) >> Int64(shift)
  }
}
