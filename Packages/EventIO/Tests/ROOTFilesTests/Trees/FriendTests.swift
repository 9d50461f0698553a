import ROOTFiles
import Testing

/// What a tree says of other trees and of expressions.
struct FriendTests {
  let file: ROOTFile

  init() throws { file = try Fixture.open("friends") }

  @Test func friendsAndAliases() throws {
    let tree = try file.tree("tree")
    #expect(tree.aliases == ["double": "2*x", "also": "x"])
    #expect(tree.friends.map(\.name) == ["mate"])
    #expect(try file.tree("other").friends.isEmpty)
    #expect(try tree.read("also", as: Int32.self) == [0, 1, 2, 3, 4])
    #expect(throws: ROOTError.self) { try tree.read("double") }
  }

  @Test func friendsAreReadBesideTheTree() throws {
    let both = try file.tree("tree").withFriends()
    #expect(both.columnNames == ["x", "mate.y"])
    let (x, y) = try both.read(("x", Int32.self), ("mate.y", Int32.self), entries: 1..<4)
    #expect(x == [1, 2, 3] && y == x)
  }

  @Test func missingFriendsAreNamed() throws {
    let tree = try file.tree("lonely")
    #expect(tree.friends.map(\.file) == ["not-there.root"])
    let error = #expect(throws: ROOTError.self) { _ = try tree.withFriends() }
    #expect(error?.code == .unreadableFile)
    #expect(error?.message.contains("the friend far of lonely") == true)
    let found = try tree.withFriends { _ throws(ROOTError) in file }
    #expect(try found.read("far.y", as: Int32.self) == [0, 1, 2, 3, 4])
  }

  @Test func friendsMayBeLonger() throws {
    let short = try file.tree("tree")
    #expect(throws: ROOTError.self) {
      _ = try short.joined(with: try Fixture.open("flat-none").tree("tree"), named: "long")
    }
  }
}
