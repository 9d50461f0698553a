import Foundation

/// The numbers in a file that holds nothing else, in the byte order of the machine.
func rawColumn<Number: BitwiseCopyable>(_ name: String, as type: Number.Type) throws -> [Number] {
  let bytes = try Data(contentsOf: URL(fileURLWithPath: name))
  return bytes.withUnsafeBytes { Array($0.bindMemory(to: Number.self)) }
}
