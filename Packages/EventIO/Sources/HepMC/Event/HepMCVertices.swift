/// The vertices of an event in columns, with the particles that come in and go out.
///
/// The vertex at place *i* has the number -(*i* + 1) in the file.
public struct HepMCVertices: Sendable, Equatable {
  /// Where the vertices lie, in the length unit of the event; nil where the record does not say.
  ///
  /// HepMC takes the place of the nearest ancestor with one then; so does
  /// ``HepMCEvent/position(ofVertex:)``.
  public internal(set) var position: [HepMCPosition?] = []

  /// Status codes, which belong to generators; HepMC2 calls them identifiers.
  public internal(set) var status: [Int32] = []

  var incoming = IndexLists()
  var outgoing = IndexLists()

  /// The number of vertices.
  public var count: Int { status.count }

  init() {}

  /// The places of the particles that end in a vertex, in ascending order.
  public func incoming(to vertex: Int) -> some RandomAccessCollection<Int> & Sendable {
    incoming[vertex]
  }

  /// The places of the particles that begin in a vertex, in ascending order.
  public func outgoing(from vertex: Int) -> some RandomAccessCollection<Int> & Sendable {
    outgoing[vertex]
  }

  mutating func removeAll() {
    position.removeAll(keepingCapacity: true)
    status.removeAll(keepingCapacity: true)
  }
}
