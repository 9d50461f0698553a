/// The number of momenta and the first few of them.
func abbreviated(_ columns: some FourMomentumColumns) -> String {
  let shown = columns.prefix(5).map { "\($0)" }.joined(separator: ", ")
  return "\(columns.count) momenta: [\(shown)\(columns.count > 5 ? ", …" : "")]"
}
