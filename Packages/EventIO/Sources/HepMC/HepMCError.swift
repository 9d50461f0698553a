import TextStreams

/// What is wrong with a HepMC record, and where: file, line and byte.
public typealias HepMCError = RecordError<HepMCEvent>
