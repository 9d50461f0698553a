/// Clustering on the cylinder with nearest neighbours in tiles.
///
/// The label of a jet, its smallest particle, is its leaf in the search. A merged jet looks at the tiles
/// around it once; those whose neighbour has gone are known from ``NeighbourLinks`` and look for another when
/// they come first. Tiles further away than what a jet already has are passed over. The smallest distance,
/// and equal ones: ``PlainClustering``.
struct TiledClustering<Search: MinimumSearch> {
  let grid: TileGrid
  var store: TileStore
  let links: NeighbourLinks
  let search: Search
  let weightOf: DistanceWeight
  let bound: Double
  let factor: Double
  let weight: UnsafeMutablePointer<Double>
  let jet: UnsafeMutablePointer<Int32>

  mutating func run(_ record: inout ClusterRecord) {
    fill(record)
    while record.steps < record.count {
      let one = search.smallest()
      guard links.neighbour[one] != NeighbourLinks.stale else {
        findNeighbour(one)
        continue
      }
      let other = Int(links.neighbour[one])
      let d = search.values[one] * factor
      if other < 0 {
        record.finish(jet[one], at: d)
        retire(one)
        search.set(one, to: .infinity)
      } else {
        let merged = record.merge(jet[one], jet[other], at: d)
        retire(one)
        retire(other)
        let (keep, drop) = one < other ? (one, other) : (other, one)
        search.set(drop, to: .infinity)
        welcome(keep, merged, record)
      }
    }
  }

  /// Sorts the particles into their tiles and finds their neighbours.
  private mutating func fill(_ record: ClusterRecord) {
    for particle in 0..<record.count {
      let tile = tileIndex(record, particle)
      store.tileOf[particle] = Int32(truncatingIfNeeded: tile)
      store.tiles[tile].count += 1
    }
    store.layOut()
    for particle in 0..<record.count {
      let tile = Int(store.tileOf[particle])
      jet[particle] = Int32(truncatingIfNeeded: particle)
      weight[particle] = weightOf(record.kt2[particle])
      links.head[particle] = -1
      store.insert(occupant(record, particle, leaf: particle), into: tile)
    }
    for leaf in 0..<record.count {
      let (best, partner) = nearest(leaf)
      settle(leaf, best, partner, at: Int(store.placeOf[leaf]))
    }
    search.build()
  }

  private func tileIndex(_ record: ClusterRecord, _ jet: Int) -> Int {
    grid.row(record.rapidity[jet]) * grid.columns + grid.column(record.phi[jet])
  }

  @inline(__always)
  private func occupant(_ record: ClusterRecord, _ jet: Int, leaf: Int) -> Occupant {
    Occupant(
      y: record.rapidity[jet], phi: record.phi[jet], nearest: 0,
      leaf: Int32(truncatingIfNeeded: leaf))
  }

  /// Takes a jet out of its tile and its links; those that had it as neighbour become stale.
  @inline(__always)
  private func retire(_ leaf: Int) {
    links.unlink(leaf)
    links.neighbour[leaf] = NeighbourLinks.none
    store.remove(leaf)
    links.release(leaf)
  }

  /// Notes the neighbour of a jet, before the search is built.
  private func settle(_ leaf: Int, _ best: Double, _ partner: Int32, at place: Int) {
    store.occupants[place].nearest = best
    links.link(leaf, to: partner)
    let tile = Int(store.tileOf[leaf])
    if best > store.tiles[tile].farthest { store.tiles[tile].farthest = best }
    search.values[leaf] = weight[leaf] * best
  }

  /// Finds the neighbour of a jet that lost its own.
  private func findNeighbour(_ leaf: Int) {
    let (best, partner) = nearest(leaf)
    store.occupants[Int(store.placeOf[leaf])].nearest = best
    links.link(leaf, to: partner)
    let tile = Int(store.tileOf[leaf])
    if best > store.tiles[tile].farthest { store.tiles[tile].farthest = best }
    search.set(leaf, to: weight[leaf] * best)
  }

  @inline(__always)
  private func isNearer(_ d: Double, _ leaf: Int32, _ best: Double, _ partner: Int32) -> Bool {
    d < best || (d == best && leaf < partner)
  }

  /// The nearest neighbour of a jet within the radius.
  @inline(__always)
  private func nearest(_ leaf: Int) -> (Double, Int32) {
    let me = store.occupants[Int(store.placeOf[leaf])]
    let tile = Int(store.tileOf[leaf])
    let (row, column) = (tile / grid.columns, tile % grid.columns)
    var (best, partner) = (bound, NeighbourLinks.none)
    var shift = 0
    while true {
      if row + shift >= 0, row + shift < grid.rows {
        let rowGap = grid.gap(toRow: shift, ofPlace: me.y, inRow: row)
        if rowGap <= best {
          let base = (row + shift) * grid.columns
          var turn = 0
          while true {
            let gap = rowGap + grid.gap(toColumn: turn, ofPlace: me.phi, inColumn: column)
            if gap <= best {
              let tile = store.tiles[base + wrapped(column + turn)]
              let start = Int(tile.start)
              for place in start..<start + Int(tile.count) {
                let other = store.occupants[place]
                let d = Angles.squaredDistance(me.y, me.phi, other.y, other.phi)
                if d <= best, Int(other.leaf) != leaf, isNearer(d, other.leaf, best, partner) {
                  best = d
                  partner = other.leaf
                }
              }
            }
            if turn == -grid.turn { break }
            turn = turn <= 0 ? 1 - turn : -turn
          }
        }
      }
      if shift == -grid.reach { break }
      shift = shift <= 0 ? 1 - shift : -shift
    }
    return (best, partner)
  }

  @inline(__always)
  private func wrapped(_ column: Int) -> Int {
    if column < 0 { return column + grid.columns }
    return column >= grid.columns ? column - grid.columns : column
  }

  /// Puts a merged jet into its tile, finds its neighbour and tells those it is nearest to.
  @inline(__always)
  private mutating func welcome(_ leaf: Int, _ merged: Int32, _ record: ClusterRecord) {
    let number = Int(merged)
    jet[leaf] = merged
    weight[leaf] = weightOf(record.kt2[number])
    let (y, phi) = (record.rapidity[number], record.phi[number])
    let (row, column) = (grid.row(y), grid.column(phi))
    var (best, partner) = (bound, NeighbourLinks.none)
    var shift = 0
    while true {
      if row + shift >= 0, row + shift < grid.rows {
        let rowGap = grid.gap(toRow: shift, ofPlace: y, inRow: row)
        if rowGap <= bound {
          let base = (row + shift) * grid.columns
          var turn = 0
          while true {
            let gap = rowGap + grid.gap(toColumn: turn, ofPlace: phi, inColumn: column)
            let index = base + wrapped(column + turn)
            if gap <= best || gap <= store.tiles[index].farthest {
              greet(index, leaf, y, phi, &best, &partner)
            }
            if turn == -grid.turn { break }
            turn = turn <= 0 ? 1 - turn : -turn
          }
        }
      }
      if shift == -grid.reach { break }
      shift = shift <= 0 ? 1 - shift : -shift
    }
    let mine = Occupant(y: y, phi: phi, nearest: best, leaf: Int32(truncatingIfNeeded: leaf))
    store.insert(mine, into: row * grid.columns + column)
    links.link(leaf, to: partner)
    search.set(leaf, to: weight[leaf] * best)
  }

  /// Compares a new jet with those of one tile.
  @inline(__always)
  private func greet(
    _ index: Int, _ leaf: Int, _ y: Double, _ phi: Double, _ best: inout Double,
    _ partner: inout Int32
  ) {
    let start = Int(store.tiles[index].start)
    var farthest = 0.0
    for place in start..<start + Int(store.tiles[index].count) {
      let other = store.occupants[place]
      let d = Angles.squaredDistance(y, phi, other.y, other.phi)
      var nearest = other.nearest
      if d <= nearest,
        d < nearest || Int32(truncatingIfNeeded: leaf) < links.neighbour[Int(other.leaf)]
      {
        nearest = d
        store.occupants[place].nearest = d
        let neighbour = Int(other.leaf)
        links.unlink(neighbour)
        links.link(neighbour, to: Int32(truncatingIfNeeded: leaf))
        search.set(neighbour, to: weight[neighbour] * d)
      }
      if nearest > farthest { farthest = nearest }
      if d <= best, isNearer(d, other.leaf, best, partner) {
        best = d
        partner = other.leaf
      }
    }
    store.tiles[index].farthest = farthest
  }
}
