// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "CommandLine",
  platforms: [.macOS(.v15)],
  products: [.executable(name: "hep", targets: ["hep"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.5.0"),
    .package(path: "../Columnar"),
    .package(path: "../EventIO"),
    .package(path: "../Fitting"),
    .package(path: "../Histograms"),
    .package(path: "../Jets"),
    .package(path: "../ParticleData"),
    .package(path: "../Plots"),
    .package(path: "../Statistics"),
    .package(path: "../Vectors"),
  ],
  targets: [
    .executableTarget(
      name: "hep",
      dependencies: [
        .product(name: "Columnar", package: "Columnar"),
        .product(name: "ROOTFiles", package: "EventIO"),
        .product(name: "ROOTHistograms", package: "EventIO"),
        .product(name: "HepMC", package: "EventIO"),
        .product(name: "LHE", package: "EventIO"),
        .product(name: "RemoteFiles", package: "EventIO"),
        .product(name: "TextStreams", package: "EventIO"),
        .product(name: "Histograms", package: "Histograms"),
        .product(name: "Likelihoods", package: "Fitting"),
        .product(name: "Plots", package: "Plots"),
        .product(name: "PlotImages", package: "Plots"),
        .product(name: "ParticleData", package: "ParticleData"),
        .product(name: "DecayChains", package: "ParticleData"),
        .product(name: "Jets", package: "Jets"),
        .product(name: "JetSubstructure", package: "Jets"),
        .product(name: "Vectors", package: "Vectors"),
        .product(name: "Minimization", package: "Fitting"),
        .product(name: "HistFactory", package: "Statistics"),
        .product(name: "HypothesisTests", package: "Statistics"),
        .product(name: "HS3", package: "Statistics"),
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),
    .testTarget(
      name: "hepTests", dependencies: ["hep", .product(name: "Columnar", package: "Columnar")]),
  ]
)
