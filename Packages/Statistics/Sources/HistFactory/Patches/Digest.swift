/// A way to boil bytes down to a short text that tells documents apart.
public enum DigestAlgorithm: String, Sendable, CaseIterable {
  /// SHA-256 (FIPS 180-4).
  case sha256
  /// MD5 (RFC 1321), which older patch sets use; it does not protect from intent.
  case md5

  func digest(_ bytes: [UInt8]) -> String {
    let digest =
      switch self {
      case .sha256: SHA256.digest(bytes)
      case .md5: MD5.digest(bytes)
      }
    return digest.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }
}

extension Workspace {
  /// The digest of the document in hexadecimal digits, the same as `pyhf.utils.digest` gives.
  ///
  /// It does not depend on the order of members, nor on blanks; it does on the order in arrays, and on
  /// whether a number is written `5` or `5.0`.
  public func digest(_ algorithm: DigestAlgorithm = .sha256) -> String {
    algorithm.digest(document.bytes(.canonical))
  }
}

/// The message with a one bit, zeros and its length behind it, in blocks of 64 bytes.
func padded(_ bytes: [UInt8], bigEndian: Bool) -> [UInt8] {
  var message = bytes
  message.append(0x80)
  message.append(contentsOf: repeatElement(0, count: (119 - bytes.count % 64) % 64))
  let length = UInt64(bytes.count) * 8
  for place in 0..<8 {
    message.append(UInt8(truncatingIfNeeded: length >> UInt64(8 * (bigEndian ? 7 - place : place))))
  }
  return message
}
