/// How an encoder or decoder treats the arrays of UHI.
struct UHIOptions: Sendable {
  /// The key of the options in the user info of encoders and decoders.
  static let key: CodingUserInfoKey = {
    guard let key = CodingUserInfoKey(rawValue: "martlet.uhi") else {
      preconditionFailure("every text makes a key")
    }
    return key
  }()

  /// Whether only bins that are not empty are written.
  var isSparse = false

  /// The files to read arrays from, whose paths are in the document.
  var files: UHIFiles?

  /// The paths to write in place of the arrays of a storage.
  var paths: [UHIStorage.Key: String] = [:]

  /// The options of a user info.
  init(_ userInfo: [CodingUserInfoKey: Any] = [:]) {
    if let options = userInfo[UHIOptions.key] as? UHIOptions { self = options }
  }
}

/// The arrays of histograms in a ZIP file.
struct UHIFiles: Sendable {
  private let zip: ZipFile

  init(_ zip: ZipFile) { self.zip = zip }

  /// The array that a path stands for.
  func array(_ path: String) throws(HistogramError) -> NumPyArray {
    try NumPyArray(zip.content(path), name: path)
  }
}

/// Numbers in the document, or in a file whose path is there instead.
struct UHINumbers: Codable {
  var numbers: [Double]

  init(_ numbers: [Double]) { self.numbers = numbers }

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if let path = try? container.decode(String.self) {
      numbers = try UHIOptions(decoder.userInfo).array(path, in: container.codingPath).values
    } else {
      numbers = try container.decode([Double].self)
    }
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(numbers)
  }
}

extension UHIOptions {
  /// The array in a file, or an error with the place of its path.
  func array(_ path: String, in place: [any CodingKey]) throws -> NumPyArray {
    guard let files else {
      throw DecodingError.dataCorrupted(
        DecodingError.Context(
          codingPath: place,
          debugDescription: "a path to another file; only values in the document can be read"))
    }
    return try files.array(path)
  }
}
