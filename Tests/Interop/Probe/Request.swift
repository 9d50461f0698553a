import Foundation

/// Something that the probe can be asked to do.
protocol Request: Decodable {
  associatedtype Answer: Encodable

  func answer() throws -> Answer
}

extension Request {
  /// Does what the JSON asks for; numbers that JSON lacks are the words "nan", "inf" and "-inf".
  static func answer(to json: Data) throws -> Data {
    let decoder = JSONDecoder()
    decoder.nonConformingFloatDecodingStrategy = .convertFromString(
      positiveInfinity: "inf", negativeInfinity: "-inf", nan: "nan")
    let encoder = JSONEncoder()
    encoder.nonConformingFloatEncodingStrategy = .convertToString(
      positiveInfinity: "inf", negativeInfinity: "-inf", nan: "nan")
    return try encoder.encode(decoder.decode(Self.self, from: json).answer())
  }
}

/// A request that makes no sense.
struct ProbeError: Error, CustomStringConvertible {
  let description: String

  init(_ description: String) { self.description = description }
}
