import CParticleTables

/// The numbers and names of one particle in other programs.
struct Conversion: Sendable {
  let geant3: Int32?
  let corsika7: Int32?
  let evtGen: String?
  let lhcb: String?

  init(_ row: conversion_row) {
    geant3 = row.geant3 == 0 ? nil : row.geant3
    corsika7 = row.corsika7 == 0 ? nil : row.corsika7
    evtGen = row.evtgen.pointee == 0 ? nil : String(cString: row.evtgen)
    lhcb = row.lhcb.pointee == 0 ? nil : String(cString: row.lhcb)
  }
}
