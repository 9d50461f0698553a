/// Something that takes bytes from outside: a whole file, or a part of one without the checksums and
/// the compression around it, behind which damage would hardly ever get.
public enum Decoder: String, CaseIterable, Sendable {
  /// Everything in a ROOT file.
  case root
  /// The blocks of a compressed record, of every method.
  case blocks
  /// The descriptions of classes, and an object of one of them.
  case streamers
  /// The description of an RNTuple's fields and columns, and the lists of its pages.
  case ntuple
  /// HepMC events of both forms.
  case hepmc
  /// Les Houches events.
  case lhe
  /// A histogram in UHI's JSON.
  case uhi

  /// Decodes bytes as far as they make sense.
  ///
  /// - Returns: whether they made sense up to the end. Whatever they are, nothing else may happen.
  public func decode(_ bytes: [UInt8]) -> Bool {
    switch self {
    case .root: ROOTReading(bytes) != nil
    case .blocks: decodeBlocks(bytes)
    case .streamers: decodeStreamers(bytes)
    case .ntuple: decodeDescription(bytes)
    case .hepmc: decodeHepMC(bytes)
    case .lhe: decodeLHE(bytes)
    case .uhi: decodeUHI(bytes)
    }
  }
}
