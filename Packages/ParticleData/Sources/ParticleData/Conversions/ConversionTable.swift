import CParticleTables

/// The numbers and names of particles in other programs, in both directions.
struct ConversionTable: Sendable {
  static let shared = ConversionTable()

  private let conversions: [PDGID: Conversion]
  let geant3: [Int32: PDGID]
  let corsika7: [Int32: PDGID]
  let evtGen: [String: PDGID]
  let lhcb: [String: PDGID]

  private init() {
    var count: Int32 = 0
    let rows = UnsafeBufferPointer(start: conversion_rows(&count), count: Int(count))
    let all = rows.map { (PDGID($0.id), Conversion($0)) }
    func inverse<Key: Hashable>(_ key: KeyPath<Conversion, Key?>) -> [Key: PDGID] {
      let pairs = all.compactMap { id, conversion in conversion[keyPath: key].map { ($0, id) } }
      // Of several particles with one name the last counts.
      return Dictionary(pairs, uniquingKeysWith: { $1 })
    }
    conversions = Dictionary(uniqueKeysWithValues: all)
    geant3 = inverse(\.geant3)
    corsika7 = inverse(\.corsika7)
    evtGen = inverse(\.evtGen)
    lhcb = inverse(\.lhcb)
  }

  subscript(id: PDGID) -> Conversion? { conversions[id] }
}
