/// What the command line asks for.
enum Options {
  /// Decode so many damaged versions of each file in the folders, for so many seconds at most.
  case run(seed: UInt64, perFile: Int, seconds: Int, largest: Int, folders: [String])
  /// Decode some versions of a file, in a process of its own.
  case work(Worker)
  /// Write one damaged version of a file to standard output.
  case show(seed: UInt64, number: Int, Entry)

  static let usage = """
    mutate [--seed N] [--per-file N] [--seconds N] [--largest BYTES] FOLDER...
    mutate --show SEED NUMBER FILE > DAMAGED
    """

  init?(_ words: [String]) {
    switch words.first {
    case "--worker" where words.count == 5:
      guard let seed = UInt64(words[1]), let first = Int(words[2]), let last = Int(words[3]) else {
        return nil
      }
      self = .work(Worker(entry: Entry(words[4]), seed: seed, numbers: first..<last))
    case "--show" where words.count == 4:
      guard let seed = UInt64(words[1]), let number = Int(words[2]) else { return nil }
      self = .show(seed: seed, number: number, Entry(words[3]))
    default:
      var numbers = ["--seed": 20_261_126, "--per-file": 100, "--seconds": 600]
      numbers["--largest"] = 300_000
      var rest = words[...]
      while let option = rest.first, numbers[option] != nil, let value = rest.dropFirst().first {
        guard let number = Int(value) else { return nil }
        numbers[option] = number
        rest = rest.dropFirst(2)
      }
      guard let seed = numbers["--seed"], let perFile = numbers["--per-file"],
        let seconds = numbers["--seconds"], let largest = numbers["--largest"],
        !rest.isEmpty, !rest.contains(where: { $0.hasPrefix("-") })
      else { return nil }
      self = .run(
        seed: UInt64(seed), perFile: perFile, seconds: seconds, largest: largest,
        folders: Array(rest))
    }
  }
}
