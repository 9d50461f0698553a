import Foundation

// JetTutorial    the tutorial's own data, with a check at the end

do {
  let (w, qcd) = try JetAnalysis().run()
  let (lines, agree) = Expectations().check(w, qcd)
  lines.forEach { print($0) }
  print(agree ? "All as expected." : "NOT as expected.")
  exit(agree ? 0 : 1)
} catch {
  FileHandle.standardError.write(Data("JetTutorial: \(error)\n".utf8))
  exit(1)
}
