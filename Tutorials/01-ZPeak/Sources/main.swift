import Foundation

// ZPeak                            the tutorial's own data, with a check at the end
// ZPeak FILE [TREE [REPORT]]       any file like it, in NanoAOD's manner

let arguments = Array(CommandLine.arguments.dropFirst())
guard arguments.count <= 3, arguments.first?.hasPrefix("-") != true else {
  print("usage: ZPeak [FILE [TREE [REPORT]]]")
  exit(64)
}

do {
  if arguments.isEmpty {
    let result = try ZPeak(file: ZPeak.ownData).run()
    let (lines, agree) = Expectations().check(result)
    lines.forEach { print($0) }
    print(agree ? "All as expected." : "NOT as expected.")
    exit(agree ? 0 : 1)
  }
  var analysis = ZPeak(file: arguments[0], label: nil)
  if arguments.count > 1 { analysis.tree = arguments[1] }
  if arguments.count > 2 { analysis.report = arguments[2] }
  _ = try analysis.run()
} catch {
  FileHandle.standardError.write(Data("ZPeak: \(error)\n".utf8))
  exit(1)
}
