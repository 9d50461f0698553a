#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// What tells one file from another of the same content: the date, and a number of its own.
///
/// Two files with the same stamp and the same content have the same bytes.
public struct FileStamp: Sendable, Hashable {
  /// The date in ROOT's form: years since 1995, month, day, hour, minute and second, packed.
  let date: UInt32

  /// The universally unique number of the file.
  let identifier: [UInt8]

  /// A stamp of 1 January 1995 with a number of zeros, for files that can be made again bit for bit.
  public static let fixed = FileStamp(
    date: 1 << 22 | 1 << 17, identifier: Array(repeating: 0, count: 16))

  /// The present time, and a number drawn from the system's generator.
  public static func current() -> FileStamp {
    var now = time(nil)
    var parts = tm()
    localtime_r(&now, &parts)
    let year = UInt32(max(parts.tm_year - 95, 0))
    let day = year << 26 | UInt32(parts.tm_mon + 1) << 22 | UInt32(parts.tm_mday) << 17
    let date = day | UInt32(parts.tm_hour) << 12 | UInt32(parts.tm_min) << 6 | UInt32(parts.tm_sec)
    var generator = SystemRandomNumberGenerator()
    var identifier = (0..<16).map { _ in UInt8.random(in: 0...255, using: &generator) }
    identifier[6] = identifier[6] & 0x0F | 0x40
    identifier[8] = identifier[8] & 0x3F | 0x80
    return FileStamp(date: date, identifier: identifier)
  }
}
