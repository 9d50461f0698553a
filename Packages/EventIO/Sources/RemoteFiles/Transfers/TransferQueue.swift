import CCURL

#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// Makes requests of one file, several at once, and tries again what fails for the moment.
///
/// A queue keeps its connections for the next call. It is used by one thread at a time.
final class TransferQueue: @unchecked Sendable {
  private static let isReady: Bool = curl_global_init(Int(CURL_GLOBAL_DEFAULT)) == CURLE_OK

  private let url: String
  private let options: HTTPOptions
  private let multi: UnsafeMutableRawPointer?

  /// How many requests have been made.
  private(set) var requests = 0

  init(_ url: String, _ options: HTTPOptions) {
    self.url = url
    self.options = options
    multi = Self.isReady ? curl_multi_init() : nil
    if let multi { curl_set_connections(multi, options.connections, options.connections) }
  }

  deinit { curl_multi_cleanup(multi) }

  /// Makes requests until all have a good answer.
  ///
  /// - Parameter check: looks at an answer, and says what is wrong with it.
  func run(
    _ transfers: [Transfer], check: (Transfer) -> TransferFault?
  ) throws(RemoteError) {
    guard let multi else { throw .broken("libcurl cannot start", url) }
    var waiting = transfers
    var active: [Transfer] = []
    defer { for transfer in active { stop(transfer, multi) } }
    while !waiting.isEmpty || !active.isEmpty {
      start(&waiting, &active, multi)
      var running: Int32 = 0
      curl_multi_perform(multi, &running)
      var result = CURLE_OK
      while let handle = curl_finished_transfer(multi, &result) {
        guard let own = curl_get_pointer(handle, CURLINFO_PRIVATE) else { continue }
        let transfer = Unmanaged<Transfer>.fromOpaque(own).takeUnretainedValue()
        let fault = self.fault(transfer, result) ?? check(transfer)
        stop(transfer, multi)
        active.removeAll { $0 === transfer }
        guard let fault else { continue }
        try pause(transfer, for: fault)
        waiting.append(transfer)
      }
      if !waiting.isEmpty || !active.isEmpty { wait(waiting, active, multi) }
    }
  }

  private func start(
    _ waiting: inout [Transfer], _ active: inout [Transfer], _ multi: UnsafeMutableRawPointer
  ) {
    let now = Transfer.now
    while active.count < options.connections,
      let next = waiting.firstIndex(where: { $0.due <= now })
    {
      let transfer = waiting.remove(at: next)
      guard let handle = transfer.open(url, options) else { continue }
      curl_multi_add_handle(multi, handle)
      active.append(transfer)
      requests += 1
    }
  }

  private func stop(_ transfer: Transfer, _ multi: UnsafeMutableRawPointer) {
    guard let handle = transfer.handle else { return }
    curl_multi_remove_handle(multi, UnsafeMutableRawPointer(handle))
    transfer.close()
  }

  private func wait(
    _ waiting: [Transfer], _ active: [Transfer], _ multi: UnsafeMutableRawPointer
  ) {
    let next = waiting.map { $0.due - Transfer.now }.min() ?? 1
    let milliseconds = active.count < options.connections ? min(1000, max(1, next * 1000)) : 1000
    if active.isEmpty {
      usleep(UInt32(milliseconds * 1000))
    } else {
      curl_multi_poll(multi, nil, 0, Int32(milliseconds), nil)
    }
  }

  /// What libcurl or the status says is wrong.
  private func fault(_ transfer: Transfer, _ result: CURLcode) -> TransferFault? {
    let status = transfer.status
    if [408, 425, 429, 500, 502, 503, 504].contains(status) {
      let pause = transfer.headers["retry-after"].flatMap { Double($0) }.map { min($0, 30) }
      return .passing(.refused(status, url), pause: pause)
    }
    if status >= 400 { return .lasting(.refused(status, url)) }
    if result == CURLE_OK { return nil }
    if result == CURLE_WRITE_ERROR, status == 200 {
      return .lasting(
        .tooLarge(
          "The server cannot give parts of the file, and it is larger than \(options.wholeFileSize >> 20) MiB; download it",
          url))
    }
    if result == CURLE_WRITE_ERROR {
      return .passing(.broken("The server gives other bytes than asked for", url), pause: nil)
    }
    let message = String(cString: curl_easy_strerror(result))
    let isLasting = [
      CURLE_UNSUPPORTED_PROTOCOL, CURLE_URL_MALFORMAT, CURLE_COULDNT_RESOLVE_HOST,
      CURLE_PEER_FAILED_VERIFICATION, CURLE_TOO_MANY_REDIRECTS,
    ].contains { $0 == result }
    let error = RemoteError.broken("The transfer failed: \(message)", url)
    return isLasting ? .lasting(error) : .passing(error, pause: nil)
  }

  /// Puts a transfer off, or gives up.
  private func pause(_ transfer: Transfer, for fault: TransferFault) throws(RemoteError) {
    switch fault {
    case .lasting(let error): throw error
    case .passing(let error, let pause):
      guard transfer.attempts < options.attempts else { throw error }
      let usual = options.firstPause * Double(1 << min(transfer.attempts - 1, 20))
      transfer.due = Transfer.now + (pause ?? usual)
    }
  }
}

/// What is wrong with an answer, and whether trying again may help.
enum TransferFault {
  case passing(RemoteError, pause: Double?)
  case lasting(RemoteError)
}
