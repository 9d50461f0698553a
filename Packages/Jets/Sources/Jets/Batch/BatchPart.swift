import Columnar
import Vectors

/// The jets of some consecutive events, as they are gathered.
struct BatchPart: Sendable {
  private var px: [Double] = []
  private var py: [Double] = []
  private var pz: [Double] = []
  private var energy: [Double] = []
  private var eventEnds: [Int] = [0]
  private var jetEnds: [Int] = [0]
  private var particles: [Int] = []
  private var order: [(pt2: Double, jet: Int)] = []
  private var rank: [Int32] = []
  private var places: [Int] = []

  /// Adds the final jets of an event.
  mutating func append(_ record: ClusterRecord, ptMin: Double) {
    let least = ptMin > 0 ? ptMin * ptMin : -1
    order.removeAll(keepingCapacity: true)
    for step in 0..<record.count where record.second[step] < 0 {
      let jet = Int(record.first[step])
      let pt2 = record.px[jet] * record.px[jet] + record.py[jet] * record.py[jet]
      if pt2 >= least { order.append((pt2, jet)) }
    }
    order.sort { $0.pt2 > $1.pt2 || ($0.pt2 == $1.pt2 && $0.jet < $1.jet) }
    for (_, jet) in order {
      px.append(record.px[jet])
      py.append(record.py[jet])
      pz.append(record.pz[jet])
      energy.append(record.energy[jet])
    }
    eventEnds.append(px.count)
    appendConstituents(record)
  }

  /// The particles of each chosen jet, by rising index: a counting sort by the jet of each particle.
  private mutating func appendConstituents(_ record: ClusterRecord) {
    rank.removeAll(keepingCapacity: true)
    rank.append(contentsOf: repeatElement(-1, count: record.jets))
    for (position, entry) in order.enumerated() {
      rank[entry.jet] = Int32(truncatingIfNeeded: position)
    }
    var product = record.jets
    for step in (0..<record.count).reversed() where record.second[step] >= 0 {
      product -= 1
      rank[Int(record.first[step])] = rank[product]
      rank[Int(record.second[step])] = rank[product]
    }
    places.removeAll(keepingCapacity: true)
    places.append(contentsOf: repeatElement(0, count: order.count))
    for particle in 0..<record.count where rank[particle] >= 0 { places[Int(rank[particle])] += 1 }
    var end = particles.count
    for position in places.indices {
      let size = places[position]
      places[position] = end
      end += size
      jetEnds.append(end)
    }
    particles.append(contentsOf: repeatElement(0, count: end - particles.count))
    for particle in 0..<record.count where rank[particle] >= 0 {
      let position = Int(rank[particle])
      particles[places[position]] = particle
      places[position] += 1
    }
  }

  /// Adds the events of another part.
  mutating func append(_ other: BatchPart) {
    let (jets, entries) = (px.count, particles.count)
    px += other.px
    py += other.py
    pz += other.pz
    energy += other.energy
    particles += other.particles
    eventEnds += other.eventEnds.dropFirst().lazy.map { $0 + jets }
    jetEnds += other.jetEnds.dropFirst().lazy.map { $0 + entries }
  }

  var batch: JetBatch {
    JetBatch(
      offsets: eventEnds,
      momenta: LorentzVectorColumns(uncheckedPx: px, py: py, pz: pz, energy: energy),
      constituents: Jagged(uncheckedOffsets: jetEnds, content: particles))
  }
}
