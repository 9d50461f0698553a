import Foundation
import Plots

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Where results go; messages for people in trouble go to ``StandardError``.
enum StandardOutput {
  /// Writes bytes, all of them; a full disk ends the program with the system's code for that.
  static func write(_ bytes: [UInt8]) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes(send)
      guard count > 0 || errno == EINTR else { exit(74) }
      rest = rest.dropFirst(max(count, 0))
    }
  }

  /// Writes a line of text.
  static func print(_ line: String) { write(Array((line + "\n").utf8)) }

  /// Whether somebody looks at the output, rather than a file or another program.
  static var isTerminal: Bool { isatty(STDOUT_FILENO) == 1 }

  /// The colours that the terminal shows, as `NO_COLOR` and its kin have it.
  static var colors: TerminalColors {
    .detected(environment: ProcessInfo.processInfo.environment, isTerminal: isTerminal)
  }

  /// The width of the terminal in characters; 80 where there is none.
  static var width: Int {
    var size = winsize()
    let isKnown = ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0 && size.ws_col > 0
    return isKnown ? Int(size.ws_col) : 80
  }
}

private func send(_ bytes: UnsafeRawBufferPointer) -> Int {
  write(STDOUT_FILENO, bytes.baseAddress, bytes.count)
}
