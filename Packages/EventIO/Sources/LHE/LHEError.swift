import TextStreams

/// What is wrong with a Les Houches event file, and where: file, line and byte.
public typealias LHEError = RecordError<LHEEvent>
