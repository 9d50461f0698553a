// swift-tools-version: 6.2
import PackageDescription

let math = [LinkerSetting.linkedLibrary("m", .when(platforms: [.linux]))]

let package = Package(
  name: "ParticleData",
  platforms: [.macOS(.v15)],
  products: [
    .library(name: "ParticleData", targets: ["ParticleData"]),
    .library(name: "DecayChains", targets: ["DecayChains"]),
  ],
  dependencies: [.package(path: "../HEPCore")],
  targets: [
    .target(name: "CParticleTables", linkerSettings: math),
    .target(
      name: "ParticleData", dependencies: ["HEPCore", "CParticleTables"], linkerSettings: math),
    .target(name: "DecayChains", dependencies: ["ParticleData"], linkerSettings: math),
    .testTarget(name: "ParticleDataTests", dependencies: ["ParticleData"]),
    .testTarget(name: "DecayChainsTests", dependencies: ["DecayChains", "ParticleData"]),
  ]
)
