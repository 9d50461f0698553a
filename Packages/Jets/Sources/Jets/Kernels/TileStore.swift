/// A jet in its tile.
struct Occupant {
  var y, phi: Double
  /// The squared distance to its nearest neighbour.
  var nearest: Double
  var leaf: Int32
}

/// The run of occupants of a tile.
struct Tile {
  var start, count, capacity: Int32
  /// No occupant's neighbour is further away than this squared distance.
  var farthest: Double
}

/// The jets of every tile side by side.
struct TileStore {
  let tiles: UnsafeMutablePointer<Tile>
  let tileCount: Int
  let occupants, spare: UnsafeMutablePointer<Occupant>
  let room: Int
  /// For each leaf, its tile and its place among the occupants.
  let tileOf, placeOf: UnsafeMutablePointer<Int32>
  private var end = 0

  /// The room for a number of jets in a number of tiles.
  static func room(jets: Int, tiles: Int) -> Int { 3 * jets + tiles + 64 }

  init(
    tiles: UnsafeMutablePointer<Tile>, count: Int, occupants: UnsafeMutablePointer<Occupant>,
    spare: UnsafeMutablePointer<Occupant>, room: Int, tileOf: UnsafeMutablePointer<Int32>,
    placeOf: UnsafeMutablePointer<Int32>
  ) {
    (self.tiles, tileCount, self.occupants, self.spare) = (tiles, count, occupants, spare)
    (self.room, self.tileOf, self.placeOf) = (room, tileOf, placeOf)
    for tile in 0..<count {
      tiles[tile] = Tile(start: 0, count: 0, capacity: 0, farthest: 0)
    }
  }

  /// Lays out the tiles once their occupants are counted; a place is left free in each.
  mutating func layOut() {
    end = 0
    for tile in 0..<tileCount {
      tiles[tile].start = Int32(truncatingIfNeeded: end)
      tiles[tile].capacity = tiles[tile].count + 1
      end += Int(tiles[tile].count) + 1
      tiles[tile].count = 0
    }
  }

  @inline(__always)
  mutating func insert(_ occupant: Occupant, into tile: Int) {
    if tiles[tile].count == tiles[tile].capacity { grow(tile) }
    let place = Int(tiles[tile].start) + Int(tiles[tile].count)
    tiles[tile].count += 1
    occupants[place] = occupant
    tileOf[Int(occupant.leaf)] = Int32(truncatingIfNeeded: tile)
    placeOf[Int(occupant.leaf)] = Int32(truncatingIfNeeded: place)
    if occupant.nearest > tiles[tile].farthest { tiles[tile].farthest = occupant.nearest }
  }

  @inline(__always)
  func remove(_ leaf: Int) {
    let tile = Int(tileOf[leaf])
    let place = Int(placeOf[leaf])
    tiles[tile].count -= 1
    let last = Int(tiles[tile].start) + Int(tiles[tile].count)
    if last != place {
      occupants[place] = occupants[last]
      placeOf[Int(occupants[last].leaf)] = Int32(truncatingIfNeeded: place)
    }
  }

  /// Moves a full tile to where it has twice the room.
  @inline(never)
  private mutating func grow(_ tile: Int) {
    let wanted = 2 * Int(tiles[tile].capacity) + 2
    if end + wanted > room { compact() }
    if tiles[tile].count < tiles[tile].capacity { return }
    let start = end
    move(tile, from: occupants + Int(tiles[tile].start), to: start)
    tiles[tile].capacity = Int32(truncatingIfNeeded: wanted)
    end += wanted
  }

  private func move(_ tile: Int, from source: UnsafeMutablePointer<Occupant>, to start: Int) {
    for index in 0..<Int(tiles[tile].count) {
      let occupant = source[index]
      occupants[start + index] = occupant
      placeOf[Int(occupant.leaf)] = Int32(truncatingIfNeeded: start + index)
    }
    tiles[tile].start = Int32(truncatingIfNeeded: start)
  }

  /// Lays out all tiles anew with one free place each.
  private mutating func compact() {
    spare.update(from: occupants, count: end)
    end = 0
    for tile in 0..<tileCount {
      move(tile, from: spare + Int(tiles[tile].start), to: end)
      tiles[tile].capacity = tiles[tile].count + 1
      end += Int(tiles[tile].count) + 1
    }
  }
}
