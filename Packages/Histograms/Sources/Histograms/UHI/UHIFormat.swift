#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Text in the JSON form of UHI schema 1.
enum UHIFormat {
  /// The same bytes for the same value, keys in alphabetical order.
  static func text(
    of value: some Encodable, options: UHIOptions = UHIOptions()
  ) throws(HistogramError) -> String {
    let encoder = JSONEncoder()
    encoder.userInfo[UHIOptions.key] = options
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    do {
      return String(decoding: try encoder.encode(value), as: UTF8.self)
    } catch {
      throw HistogramError(json: error)
    }
  }

  /// Reads a value.
  ///
  /// The literals `NaN` and `Infinity`, which Python writes, are understood.
  static func value<Value: Decodable>(
    _ type: Value.Type, from json: some Sequence<UInt8>, options: UHIOptions = UHIOptions()
  ) throws(HistogramError) -> Value {
    let decoder = JSONDecoder()
    decoder.userInfo[UHIOptions.key] = options
    decoder.nonConformingFloatDecodingStrategy = .convertFromString(
      positiveInfinity: "Infinity", negativeInfinity: "-Infinity", nan: "NaN")
    do {
      return try decoder.decode(type, from: Data(NonFiniteLiterals.quoted(json)))
    } catch {
      throw HistogramError(json: error)
    }
  }
}

extension HistogramError {
  /// The error of an encoder or decoder, with its place in the document.
  init(json error: any Error) {
    switch error {
    case let error as HistogramError:
      self = error
    case DecodingError.keyNotFound(let key, let context):
      self.init(
        .json(path: Self.path(context.codingPath), "\"\(key.stringValue)\" is missing"))
    case DecodingError.dataCorrupted(let context), DecodingError.typeMismatch(_, let context),
      DecodingError.valueNotFound(_, let context):
      let cause = context.underlyingError.map { " (\($0))" } ?? ""
      self.init(.json(path: Self.path(context.codingPath), context.debugDescription + cause))
    case EncodingError.invalidValue(let value, let context):
      self.init(.json(path: Self.path(context.codingPath), "\(value) has no form in JSON"))
    default:
      self.init(.json(path: "$", "\(error)"))
    }
  }

  /// The place in a document, such as `$.axes[0].bins`.
  private static func path(_ keys: [any CodingKey]) -> String {
    keys.reduce("$") { path, key in
      path + (key.intValue.map { "[\($0)]" } ?? ".\(key.stringValue)")
    }
  }
}
