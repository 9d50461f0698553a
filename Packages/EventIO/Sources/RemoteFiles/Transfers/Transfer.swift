import CCURL

#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// One request for a range of bytes, and the answer as far as it has come.
final class Transfer {
  let range: Range<Int>
  private(set) var handle: OpaquePointer?
  private(set) var body: [UInt8] = []
  private(set) var headers: [String: String] = [:]
  /// How often it has been tried.
  private(set) var attempts = 0
  /// When it may be tried again, on the clock of ``now``.
  var due = 0.0

  /// The most bytes that an answer may have.
  private let limit: Int
  private var headerList: UnsafeMutablePointer<curl_slist>?

  init(_ range: Range<Int>, limit: Int) {
    self.range = range
    self.limit = limit
  }

  deinit { close() }

  /// Seconds on a clock that never goes back.
  static var now: Double {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + 1e-9 * Double(time.tv_nsec)
  }

  /// Gets ready for an attempt; the request is made by the multi handle it is added to.
  func open(_ url: String, _ options: HTTPOptions) -> UnsafeMutableRawPointer? {
    close()
    attempts += 1
    body.removeAll(keepingCapacity: true)
    headers.removeAll()
    guard let handle = curl_easy_init() else { return nil }
    self.handle = OpaquePointer(handle)
    curl_set_text(handle, CURLOPT_URL, url)
    curl_set_text(handle, CURLOPT_RANGE, "\(range.lowerBound)-\(range.upperBound - 1)")
    curl_set_text(handle, CURLOPT_USERAGENT, "Martlet")
    curl_set_long(handle, CURLOPT_PROTOCOLS, Int(CURLPROTO_HTTP | CURLPROTO_HTTPS))
    curl_set_long(handle, CURLOPT_REDIR_PROTOCOLS, Int(CURLPROTO_HTTP | CURLPROTO_HTTPS))
    curl_set_long(handle, CURLOPT_FOLLOWLOCATION, 1)
    curl_set_long(handle, CURLOPT_MAXREDIRS, 8)
    curl_set_long(handle, CURLOPT_NOSIGNAL, 1)
    curl_set_long(handle, CURLOPT_CONNECTTIMEOUT, options.connectionTime)
    curl_set_long(handle, CURLOPT_LOW_SPEED_LIMIT, 1)
    curl_set_long(handle, CURLOPT_LOW_SPEED_TIME, options.stallTime)
    curl_set_long(handle, CURLOPT_HTTP_VERSION, CURL_HTTP_VERSION_2TLS)
    for line in options.headers { headerList = curl_slist_append(headerList, line) }
    if let headerList { curl_set_pointer(handle, CURLOPT_HTTPHEADER, headerList) }
    let own = Unmanaged.passUnretained(self).toOpaque()
    curl_set_pointer(handle, CURLOPT_WRITEDATA, own)
    curl_set_pointer(handle, CURLOPT_HEADERDATA, own)
    curl_set_pointer(handle, CURLOPT_PRIVATE, own)
    curl_set_receiver(handle, CURLOPT_WRITEFUNCTION, receiveBody)
    curl_set_receiver(handle, CURLOPT_HEADERFUNCTION, receiveHeader)
    return handle
  }

  func close() {
    if let handle { curl_easy_cleanup(UnsafeMutableRawPointer(handle)) }
    handle = nil
    if let headerList { curl_slist_free_all(headerList) }
    headerList = nil
  }

  var status: Int {
    handle.map { curl_get_long(UnsafeMutableRawPointer($0), CURLINFO_RESPONSE_CODE) } ?? 0
  }

  /// Takes part of the body; false when there is more than may be.
  fileprivate func receive(_ bytes: UnsafeRawBufferPointer) -> Bool {
    guard body.count + bytes.count <= limit else { return false }
    body.append(contentsOf: bytes)
    return true
  }

  /// Takes a line of the header; a status line begins a new one.
  fileprivate func receive(header line: String) {
    if line.hasPrefix("HTTP/") { headers.removeAll() }
    guard let colon = line.firstIndex(of: ":") else { return }
    let value = line[line.index(after: colon)...].drop { $0 == " " }
    headers[line[..<colon].lowercased()] = String(value.prefix { !$0.isNewline })
  }
}

private func receiveBody(
  _ bytes: UnsafeMutablePointer<CChar>?, _ size: Int, _ count: Int,
  _ transfer: UnsafeMutableRawPointer?
) -> Int {
  guard let transfer else { return 0 }
  let own = Unmanaged<Transfer>.fromOpaque(transfer).takeUnretainedValue()
  let buffer = UnsafeRawBufferPointer(start: bytes, count: size * count)
  return own.receive(buffer) ? buffer.count : 0
}

private func receiveHeader(
  _ bytes: UnsafeMutablePointer<CChar>?, _ size: Int, _ count: Int,
  _ transfer: UnsafeMutableRawPointer?
) -> Int {
  guard let transfer else { return 0 }
  let own = Unmanaged<Transfer>.fromOpaque(transfer).takeUnretainedValue()
  let buffer = UnsafeRawBufferPointer(start: bytes, count: size * count)
  own.receive(header: String(decoding: buffer, as: UTF8.self))
  return buffer.count
}
