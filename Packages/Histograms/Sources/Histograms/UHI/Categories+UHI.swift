extension StringCategory: UHIWritable {
  static var uhiType: String { "category_str" }

  var uhiAxis: UHIAxis { UHIAxis(type: Self.uhiType, self, categories.map { .name($0) }) }

  init(_ uhi: UHIAxis) throws {
    let names = try uhi.required(\.categories, "categories").map {
      guard case .name(let name) = $0 else {
        throw HistogramError(.badAxis("the category \($0) is not a name"))
      }
      return name
    }
    try self.init(
      categories: names, growth: uhi.grows, overflow: uhi.flow ?? true,
      annotation: uhi.metadata ?? Annotation())
  }
}

extension IntegerCategory: UHIWritable {
  static var uhiType: String { "category_int" }

  var uhiAxis: UHIAxis { UHIAxis(type: Self.uhiType, self, categories.map { .number($0) }) }

  init(_ uhi: UHIAxis) throws {
    let numbers = try uhi.required(\.categories, "categories").map {
      guard case .number(let number) = $0 else {
        throw HistogramError(.badAxis("the category \($0) is not a whole number"))
      }
      return number
    }
    try self.init(
      categories: numbers, growth: uhi.grows, overflow: uhi.flow ?? true,
      annotation: uhi.metadata ?? Annotation())
  }
}

extension Boolean: UHIWritable {
  static var uhiType: String { "boolean" }

  var uhiAxis: UHIAxis {
    var uhi = UHIAxis(type: Self.uhiType)
    uhi.metadata = annotation.isEmpty ? nil : annotation
    return uhi
  }

  init(_ uhi: UHIAxis) { self.init(annotation: uhi.metadata ?? Annotation()) }
}

extension UHIAxis {
  /// The fields of an axis of categories.
  fileprivate init(type: String, _ axis: some CategoryAxis, _ categories: [Category]) {
    self.init(type: type)
    self.categories = categories
    flow = axis.hasOverflow
    metadata = axis.annotation.isEmpty ? nil : axis.annotation
    if axis.grows { note("growth", true) }
  }
}
