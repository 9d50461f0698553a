import ArgumentParser

/// How a table is stored in a ROOT file.
enum TableFormat: String, ExpressibleByArgument, CaseIterable {
  case ttree, rntuple
}
