/// How a file on a server is read.
public struct HTTPOptions: Sendable {
  /// How often a request is made before giving up.
  public var attempts = 5
  /// The pause after the first failure in seconds; it doubles with each further one.
  public var firstPause = 0.25
  /// The longest time without any progress in seconds.
  public var stallTime = 30
  /// The longest time for making a connection in seconds.
  public var connectionTime = 10
  /// The most requests that are underway at once.
  public var connections = 6
  /// The bytes that are asked for and kept together.
  public var blockSize = 64 << 10
  /// Holes of up to so many bytes are read along rather than making two requests.
  public var gap = 128 << 10
  /// The most bytes in one request; more are split and read in parallel.
  public var requestSize = 4 << 20
  /// The most bytes that are kept in memory.
  public var cacheSize = 128 << 20
  /// The largest file that is read as a whole from a server that cannot give parts.
  public var wholeFileSize = 512 << 20
  /// Further header lines of each request, such as `Authorization: Bearer …`.
  public var headers: [String] = []

  /// The usual options.
  public init() {}
}
