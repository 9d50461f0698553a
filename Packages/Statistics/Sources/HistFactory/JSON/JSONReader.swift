/// A value of a document together with its place, to be taken apart with errors that name the place.
package struct JSONReader: Sendable {
  package let value: JSONValue
  package let path: JSONPath

  package init(_ value: JSONValue, at path: JSONPath) {
    self.value = value
    self.path = path
  }

  package func fault(_ message: String) -> HistFactoryError {
    HistFactoryError(.form, message, path: path)
  }

  package func member(_ name: String) throws(HistFactoryError) -> JSONValue {
    guard let object = value.object else {
      throw fault("an object with \"\(name)\" is expected, but this is \(value.kind)")
    }
    guard let member = object[name] else { throw fault("the member \"\(name)\" is missing") }
    return member
  }

  package func reader(_ name: String) throws(HistFactoryError) -> JSONReader {
    JSONReader(try member(name), at: path / name)
  }

  package func string(_ name: String) throws(HistFactoryError) -> String {
    let member = try reader(name)
    guard let text = member.value.string else {
      throw member.fault("a string is expected, but this is \(member.value.kind)")
    }
    return text
  }

  /// The elements of this array.
  package func elements() throws(HistFactoryError) -> [JSONReader] {
    guard let array = value.array else {
      throw fault("an array is expected, but this is \(value.kind)")
    }
    return array.enumerated().map { JSONReader($1, at: path / $0) }
  }

  /// The elements of an array that must have one at least.
  package func someElements(_ name: String) throws(HistFactoryError) -> [JSONReader] {
    let member = try reader(name)
    let elements = try member.elements()
    guard !elements.isEmpty else { throw member.fault("at least one element is expected") }
    return elements
  }

  private var notFinite: HistFactoryError {
    fault(
      value.number == nil
        ? "a finite number is expected, but this is \(value.kind)"
        : "the number is too large: at most \(Double.greatestFiniteMagnitude) can be used")
  }

  package func number() throws(HistFactoryError) -> Double {
    guard let number = value.number, number.isFinite else {
      throw notFinite
    }
    return number
  }

  package func number(_ name: String) throws(HistFactoryError) -> Double {
    try reader(name).number()
  }

  package func numbers(_ name: String) throws(HistFactoryError) -> [Double] {
    let member = try reader(name)
    guard let array = member.value.array else {
      throw member.fault("an array of numbers is expected, but this is \(member.value.kind)")
    }
    guard !array.isEmpty else { throw member.fault("at least one number is expected") }
    var numbers: [Double] = []
    numbers.reserveCapacity(array.count)
    for (index, element) in array.enumerated() {
      if let number = element.number, number.isFinite {
        numbers.append(number)
      } else {
        throw JSONReader(element, at: member.path / index).notFinite
      }
    }
    return numbers
  }

  /// Refuses members that a reader would pass over, such as misspelt ones.
  package func allow(_ names: Set<String>) throws(HistFactoryError) {
    guard let object = value.object else {
      throw fault("an object is expected, but this is \(value.kind)")
    }
    for name in object.names where !names.contains(name) {
      throw fault(
        "the member \"\(name)\" is unknown here; known are \(names.sorted().joined(separator: ", "))"
      )
    }
  }
}
