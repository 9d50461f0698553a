/// An object of any class, decoded with the help of the class's own description in the file.
///
/// Members are looked up by name, in the class itself and then in its base classes:
///
///     let object = try file.object("h1")
///     object.className            // "TH1F"
///     object["fEntries"]?.real    // 1000.0
///     object["fXaxis"]?.object?["fNbins"]?.integer
public final class ROOTObject: Sendable {
  let plan: ClassPlan

  /// The value of each field of ``plan``.
  let values: [ROOTValue]

  /// Where the object lies in its record: what a ``ROOTValue/reference(_:)`` refers to.
  public let place: Int

  init(_ plan: ClassPlan, values: [ROOTValue], place: Int) {
    self.plan = plan
    self.values = values
    self.place = place
  }

  /// The name of the class.
  public var className: String { plan.className }

  /// The version of the class.
  public var version: Int { plan.version }

  /// The names of the members of the class itself, without those of its base classes.
  public var memberNames: [String] { plan.fields.filter { !$0.isBase }.map(\.name) }

  /// The base classes, in the order of the declaration.
  public var bases: [ROOTObject] {
    zip(plan.fields, values).compactMap { field, value in field.isBase ? value.object : nil }
  }

  /// The value of a member of the class or of one of its base classes; nil when there is none.
  public subscript(name: String) -> ROOTValue? {
    if let place = plan.place(of: name) { return values[place] }
    for (place, field) in plan.fields.enumerated() where field.isBase {
      if let base = values[place].object, let value = base[name] { return value }
    }
    return nil
  }

  /// The part of the object that belongs to a class: itself, or a base class at any depth.
  public func part(_ className: String) -> ROOTObject? {
    if plan.className == className { return self }
    for (place, field) in plan.fields.enumerated() where field.isBase {
      if let part = values[place].object?.part(className) { return part }
    }
    return nil
  }

  /// The objects of a collection such as `TObjArray` or `TList`; nil for other classes.
  public var items: [ROOTValue]? {
    guard case .list(let items)? = self["items"] else { return nil }
    return items
  }
}

extension ROOTObject {
  /// The bits and the number that `TObject` gives to the object; nil when it is not a base class.
  public var identity: ROOTValue? {
    for (field, value) in zip(plan.fields, values) {
      if case .identity = value { return value }
      if field.isBase, let found = value.object?.identity { return found }
    }
    return nil
  }
}
