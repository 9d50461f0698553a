extension DecayChain {
  /// Reads a decay descriptor, such as `D*+ -> (D0 -> K- pi+) pi+`.
  ///
  /// Names are kept as they are written, in the spelling of EvtGen or the PDG; `[…]cc` around it is accepted, and
  /// ``withConjugate(_:)`` gives both chains then.
  ///
  /// - Throws: ``DecayError`` with the column of what cannot be read.
  public init(descriptor: String) throws(DecayError) {
    var reader = DecayDescriptor(descriptor)
    self = try reader.chain().chain
  }

  /// Reads a decay descriptor, and adds the conjugate chain for `[…]cc`.
  ///
  /// - Throws: ``DecayError`` with the column of what cannot be read.
  public static func withConjugate(_ descriptor: String) throws(DecayError) -> [DecayChain] {
    var reader = DecayDescriptor(descriptor)
    let (chain, withConjugate) = try reader.chain()
    return withConjugate ? [chain, chain.conjugated()] : [chain]
  }
}
