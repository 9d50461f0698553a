import Foundation

guard let options = Options(Array(CommandLine.arguments.dropFirst())) else {
  print(Options.usage)
  exit(2)
}
switch options {
case .work(let worker):
  try worker.run()
case .show(let seed, let number, let entry):
  let mutation = Mutation(number, of: try entry.bytes(), seed: seed)
  FileHandle.standardError.write(Data("\(mutation)\n".utf8))
  FileHandle.standardOutput.write(Data(mutation.bytes))
case .run(let seed, let perFile, let seconds, let largest, let folders):
  let corpus = Entry.corpus(folders, largest: largest)
  var driver = Driver(seed: seed, perFile: perFile, seconds: Double(seconds))
  for entry in corpus { try driver.run(entry) }
  print(driver.summary(files: corpus.count))
  exit(driver.faults.isEmpty ? 0 : 1)
}
