/// The branches of a tree that is to be written.
struct TreePlan: Sendable {
  private(set) var branches: [BranchPlan] = []
  private var names: Set<String> = []
  private let columns: [OutputColumn]

  /// Plans the branches.
  ///
  /// - Throws: ``ROOTError`` for names that clash or that ROOT cannot hold, and for types that a tree
  ///   has no branches for.
  init(_ columns: [OutputColumn]) throws(ROOTError) {
    self.columns = columns
    for (index, column) in columns.enumerated() {
      do throws(ROOTError) {
        try add(column.name, column.type, column.storage, column: index, fields: [])
      } catch {
        throw error.located(at: column.name)
      }
    }
    try orderCounters()
  }

  private mutating func add(
    _ name: String, _ type: EntryType, _ storage: OutputColumn.Storage, column: Int,
    fields: [String]
  ) throws(ROOTError) {
    func branch(
      _ layout: BranchPlan.Layout, className: String? = nil, leaves: [LeafPlan],
      counter: String? = nil
    ) -> BranchPlan {
      BranchPlan(
        name: name, className: className, leaves: leaves, layout: layout, column: column,
        fields: fields, counter: counter)
    }
    if let numbers = type.fixedNumbers {
      try Self.check(numbers.lengths)
      let leaf = LeafPlan(
        name: name, number: numbers.number, lengths: numbers.lengths, offset: 0, counter: nil)
      return try insert(branch(.fixed, leaves: [leaf]))
    }
    let whole = LeafPlan(name: name, number: nil, lengths: [], offset: 0, counter: nil)
    switch type {
    case .string:
      try insert(branch(.strings, className: "string", leaves: [whole]))
    case .list(.record(let inner)):
      let counter = try counter(for: name, storage, column: column, fields: fields)
      for field in inner {
        let isCounted = field.type.fixedNumbers != nil && storage != .vector
        try add(
          "\(name)_\(field.name)", .list(field.type),
          isCounted ? .counted(by: counter) : .vector, column: column, fields: fields + [field.name]
        )
      }
    case .list(let item):
      if storage != .vector, let numbers = item.fixedNumbers {
        try Self.check(numbers.lengths)
        let counter = try counter(for: name, storage, column: column, fields: fields)
        let leaf = LeafPlan(
          name: name, number: numbers.number, lengths: numbers.lengths, offset: 0, counter: counter)
        return try insert(branch(.counted, leaves: [leaf], counter: counter))
      }
      guard let className = type.vectorClass else { throw Self.unsupported(type) }
      try insert(branch(.vectors, className: className, leaves: [whole]))
    case .record(let inner):
      if let leaves = try Self.leaves(inner) { return try insert(branch(.fixed, leaves: leaves)) }
      for field in inner {
        try add(
          "\(name)_\(field.name)", field.type, storage, column: column,
          fields: fields + [field.name])
      }
    default: throw Self.unsupported(type)
    }
  }

  /// The branches without any entries.
  var outputBranches: [OutputBranch] {
    let counters = Set(branches.compactMap(\.counter))
    return branches.map { OutputBranch($0, isCounter: counters.contains($0.name)) }
  }

  /// The leaves of a record of plain numbers; nil when there is something else in it.
  private static func leaves(_ fields: [EntryType.Field]) throws(ROOTError) -> [LeafPlan]? {
    var leaves: [LeafPlan] = []
    var offset = 0
    for field in fields {
      guard let numbers = field.type.fixedNumbers else { return nil }
      try check(numbers.lengths)
      try check(field.name)
      let leaf = LeafPlan(
        name: field.name, number: numbers.number, lengths: numbers.lengths, offset: offset,
        counter: nil)
      offset += leaf.size
      leaves.append(leaf)
    }
    return leaves.isEmpty ? nil : leaves
  }

  /// The name of the branch that counts a list, which is made unless it is there.
  private mutating func counter(
    for name: String, _ storage: OutputColumn.Storage, column: Int, fields: [String]
  ) throws(ROOTError) -> String {
    var counter = "n\(name)"
    if case .counted(let given) = storage { counter = given }
    if let given = columns.first(where: { $0.name == counter }) {
      guard let number = given.type.number, number != .bool, number != .float, number != .double
      else {
        throw ROOTError(
          .invalidInput, "'\(counter)' is to count '\(name)', but holds \(given.type)")
      }
    } else if !names.contains(counter) {
      let leaf = LeafPlan(name: counter, number: .int32, lengths: [], offset: 0, counter: nil)
      try insert(
        BranchPlan(
          name: counter, className: nil, leaves: [leaf], layout: .lengths, column: column,
          fields: fields, counter: nil))
    }
    return counter
  }

  private mutating func insert(_ branch: BranchPlan) throws(ROOTError) {
    try Self.check(branch.name)
    guard names.insert(branch.name).inserted else {
      throw ROOTError(.invalidInput, "Two branches are called '\(branch.name)'")
    }
    branches.append(branch)
  }

  private static func check(_ name: String) throws(ROOTError) {
    guard !name.isEmpty, !name.utf8.contains(where: { Array("/:[]".utf8).contains($0) || $0 < 32 })
    else {
      throw ROOTError(
        .invalidInput, "'\(name)' is no name for a branch: it is empty or has one of / : [ ]")
    }
  }

  /// The most items that a fixed array may have.
  private static let largestArray = 1 << 24

  private static func check(_ lengths: [Int]) throws(ROOTError) {
    var product = 1
    for length in lengths {
      guard length > 0, length <= largestArray / product else {
        throw ROOTError(
          .unsupported,
          "A leaf cannot hold arrays of \(lengths.map(String.init).joined(separator: "×")) items")
      }
      product *= length
    }
  }

  /// Puts each branch behind the one that counts it.
  private mutating func orderCounters() throws(ROOTError) {
    let byName = Dictionary(uniqueKeysWithValues: branches.map { ($0.name, $0) })
    var ordered: [BranchPlan] = []
    var placed: Set<String> = []
    for branch in branches {
      if let counter = branch.counter.flatMap({ byName[$0] }), placed.insert(counter.name).inserted
      {
        ordered.append(counter)
      }
      if placed.insert(branch.name).inserted { ordered.append(branch) }
    }
    branches = ordered
  }

  private static func unsupported(_ type: EntryType) -> ROOTError {
    ROOTError(
      .unsupported, "A tree has no branches for \(type); a table of RNTuple has columns for it")
  }
}

extension EntryType {
  /// The name of the `std::vector` of lists of numbers and strings; nil for everything else.
  var vectorClass: String? {
    guard case .list(let item) = self, let content = item.itemClass else { return nil }
    return "vector<\(content)\(content.hasSuffix(">") ? " " : "")>"
  }

  private var itemClass: String? {
    if case .string = self { return "string" }
    return number?.cxxName ?? vectorClass
  }
}
