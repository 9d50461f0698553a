import CFuzzer
import Decoders

#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// `fuzz DECODER [libFuzzer's options and corpus folders]`
guard let decoder = CommandLine.arguments.dropFirst().first.flatMap(Decoder.init(rawValue:)) else {
  let names = Decoder.allCases.map(\.rawValue).joined(separator: ", ")
  fatalError("fuzz needs a decoder: \(names)")
}

/// libFuzzer's target is a C function, which cannot capture anything.
enum Chosen {
  nonisolated(unsafe) static var decoder = Decoder.root
}
Chosen.decoder = decoder

var words: [UnsafeMutablePointer<CChar>?] =
  CommandLine.arguments.enumerated()
  .filter { $0.offset != 1 }.map { strdup($0.element) } + [nil]
var count = Int32(words.count - 1)
let code = words.withUnsafeMutableBufferPointer { words in
  var start = words.baseAddress
  return fuzzer_run(&count, &start) { bytes, size in
    _ = Chosen.decoder.decode(Array(UnsafeBufferPointer(start: bytes, count: size)))
    return 0
  }
}
guard code >= 0 else { fatalError("This program was linked without libFuzzer; use `make fuzz`") }
exit(code)
