/// One member or base class of the objects that an ``ObjectSink`` collects.
struct ObjectMember {
  enum Kind {
    /// The words of `TObject`, which are skipped.
    case identity
    case value(ColumnSink)
    /// An array, with the sink of the member that holds its length.
    case counted(CountedSink, by: ColumnSink?)
  }

  let name: String
  let isBase: Bool
  /// Whether this is a base class whose members stand among those of the class where objects are written
  /// member by member.
  let isInline: Bool
  let kind: Kind
  /// The version of a base class, when its members stand among those of the class.
  let baseHeader: ObjectHeader

  /// The sink of the values; nil for those that are skipped.
  var sink: ColumnSink? {
    switch kind {
    case .identity: nil
    case .value(let sink): sink
    case .counted(let sink, _): sink
    }
  }

  init(
    _ field: ClassPlan.Field, after earlier: [ObjectMember], context: SinkContext, depth: Int
  ) throws(ROOTError) {
    name = field.name
    isBase = field.isBase
    isInline = field.isBase && !field.isNamed
    baseHeader = field.baseHeader
    switch field.encoding {
    case .rootObject where field.isBase: kind = .identity
    case .counted(_, let name), .loop(_, let name):
      let sink = try ColumnSink.make(field.encoding, context: context, depth: depth)
      guard let counted = sink as? CountedSink else {
        throw ROOTError(.unsupported, "The array \(field.name) cannot be read")
      }
      kind = .counted(counted, by: Self.counter(name, among: earlier))
    default:
      kind = .value(try ColumnSink.make(field.encoding, context: context, depth: depth))
    }
  }

  /// The sink of a member of the class or of one of its base classes.
  static func counter(_ name: String, among members: [ObjectMember]) -> ColumnSink? {
    if let member = members.first(where: { $0.name == name && !$0.isBase }) { return member.sink }
    for member in members where member.isBase {
      if let base = member.sink as? ObjectSink, let found = try? base.counter(name) { return found }
    }
    return nil
  }
}
