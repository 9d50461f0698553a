/// The way from the top of a document to a value, grown on the way down.
///
/// Its description is a JSON pointer (RFC 6901).
package indirect enum JSONPath: Sendable, Hashable, CustomStringConvertible {
  case top
  case member(JSONPath, String)
  case element(JSONPath, Int)

  package static func / (path: JSONPath, name: String) -> JSONPath { .member(path, name) }
  package static func / (path: JSONPath, index: Int) -> JSONPath { .element(path, index) }

  package var description: String {
    switch self {
    case .top: ""
    case .member(let path, let name): path.description + "/" + JSONPointer.escaped(name)
    case .element(let path, let index): path.description + "/\(index)"
    }
  }
}
