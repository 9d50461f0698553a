/// Checks that two columns have the same length.
@usableFromInline
func checkLengths(
  _ firstName: String, _ first: some Collection, _ secondName: String, _ second: some Collection
) throws(VectorsError) {
  guard first.count == second.count else {
    throw VectorsError.lengths(firstName, first.count, secondName, second.count)
  }
}

/// Checks that there are as many coordinates as names, all of the same length.
func checkCoordinates<Scalar>(
  _ coordinates: [[Scalar]], _ names: [String]
) throws(VectorsError) {
  guard coordinates.count == names.count else {
    throw VectorsError(kind: .coordinates(coordinates.count, names))
  }
  for (name, column) in zip(names, coordinates) {
    try checkLengths(names[0], coordinates[0], name, column)
  }
}

/// The number of vectors and the first few of them.
func abbreviated(_ columns: some PlanarCollection, _ noun: String) -> String {
  let shown = columns.prefix(5).map { "\($0)" }.joined(separator: ", ")
  return "\(columns.count) \(noun): [\(shown)\(columns.count > 5 ? ", …" : "")]"
}
