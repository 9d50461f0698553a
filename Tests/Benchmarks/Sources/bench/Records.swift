import HepMC
import LHE
import TextStreams

/// `hepmc FILE`: all events of a file, one after another.
func readHepMC(_ words: [String]) throws -> Outcome {
  guard let file = words.first else { throw BenchError("hepmc needs a file") }
  return try Outcome(
    {
      let reader = try HepMCReader(file)
      var event = HepMCEvent()
      var sums = [0.0, 0, 0]
      while try reader.read(into: &event) {
        sums[0] += Double(event.particles.count)
        sums[1] += Double(event.vertices.count)
        sums[2] += event.particles.energy.reduce(0, +)
      }
      return sums
    }, check: { $0 })
}

/// `hepmc-write FILE FORMAT`: writes the events of a file, which are in memory already.
func writeHepMC(_ words: [String]) throws -> Outcome {
  guard words.count == 2 else { throw BenchError("hepmc-write needs a file and a form") }
  let reader = try HepMCReader(words[0])
  var events: [HepMCEvent] = []
  while let event = try reader.next() { events.append(event) }
  return try Outcome(
    {
      let writer = try HepMCWriter(
        "written-by-us.hepmc", format: words[1] == "hepmc2" ? .genEvent : .asciiv3, run: reader.run)
      for event in events { try writer.write(event) }
      try writer.finish()
      return events.count
    }, check: { [Double($0)] })
}

/// `lhe FILE`: all events of a file into columns.
func readLHE(_ words: [String]) throws -> Outcome {
  guard let file = words.first else { throw BenchError("lhe needs a file") }
  return try Outcome(
    {
      let reader = try LHEReader(file)
      var (events, particles, energy, weight) = (0, 0, 0.0, 0.0)
      while let batch = try reader.columns(events: 10_000) {
        events += batch.count
        particles += batch.particles.count
        energy += batch.particles.energy.reduce(0, +)
        weight += batch.weights.reduce(0) { $0 + $1.content.reduce(0, +) }
      }
      return [Double(events), Double(particles), energy, weight]
    }, check: { $0 })
}
