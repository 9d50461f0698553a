/// The queries in the order of the benchmark; query *n* is number *n* − 1 of the list.
///
/// https://github.com/iris-hep/adl-benchmarks-index
let allQueries: [any Query.Type] = [
  Query1.self, Query2.self, Query3.self, Query4.self, Query5.self, Query6.self, Query7.self,
  Query8.self,
]
