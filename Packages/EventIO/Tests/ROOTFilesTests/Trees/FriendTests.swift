import ROOTFiles
import Testing

/// What a tree says of other trees and of expressions.
struct FriendTests {
  @Test func friendsAndAliases() throws {
    let file = try Fixture.open("friends")
    let tree = try file.tree("tree")
    #expect(tree.aliases == ["double": "2*x"])
    #expect(tree.friends.map(\.name) == ["mate"])
    let mate = try #require(tree.friends.first)
    #expect(try file.tree(mate.treeName).read("y", as: Int32.self) == [0, 1, 2, 3, 4])
    #expect(try file.tree("other").friends.isEmpty)
  }
}
