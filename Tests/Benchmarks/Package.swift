// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "Benchmarks",
  platforms: [.macOS(.v15)],
  dependencies: [.package(name: "martlet", path: "../..")],
  targets: [
    .executableTarget(
      name: "bench",
      dependencies: [
        "CPairs",
        .product(name: "Columnar", package: "martlet"),
        .product(name: "DecayChains", package: "martlet"),
        .product(name: "Densities", package: "martlet"),
        .product(name: "HepMC", package: "martlet"),
        .product(name: "HistFactory", package: "martlet"),
        .product(name: "Histograms", package: "martlet"),
        .product(name: "HypothesisTests", package: "martlet"),
        .product(name: "JaggedVectors", package: "martlet"),
        .product(name: "LHE", package: "martlet"),
        .product(name: "JetSubstructure", package: "martlet"),
        .product(name: "Jets", package: "martlet"),
        .product(name: "Likelihoods", package: "martlet"),
        .product(name: "Minimization", package: "martlet"),
        .product(name: "ParticleData", package: "martlet"),
        .product(name: "ROOTFiles", package: "martlet"),
        .product(name: "TextStreams", package: "martlet"),
        .product(name: "Unfolding", package: "martlet"),
        .product(name: "Vectors", package: "martlet"),
      ]),
    .target(
      name: "CPairs", linkerSettings: [.linkedLibrary("m", .when(platforms: [.linux]))]),
  ]
)
