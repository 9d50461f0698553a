import Foundation

// LimitTutorial    the tutorial's own data, with a check at the end

do {
  let (lines, agree) = Expectations().check(try Search().run())
  lines.forEach { print($0) }
  print(agree ? "All as expected." : "NOT as expected.")
  exit(agree ? 0 : 1)
} catch {
  FileHandle.standardError.write(Data("LimitTutorial: \(error)\n".utf8))
  exit(1)
}
