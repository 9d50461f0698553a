// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "Fuzzing",
  platforms: [.macOS(.v15)],
  dependencies: [.package(name: "martlet", path: "../..")],
  targets: [
    .target(
      name: "Decoders",
      dependencies: [
        .product(name: "Columnar", package: "martlet"),
        .product(name: "HepMC", package: "martlet"),
        .product(name: "Histograms", package: "martlet"),
        .product(name: "LHE", package: "martlet"),
        .product(name: "ROOTFiles", package: "martlet"),
        .product(name: "ROOTHistograms", package: "martlet"),
        .product(name: "TextStreams", package: "martlet"),
      ]),
    .executableTarget(
      name: "mutate",
      dependencies: [
        "Decoders", .product(name: "HEPCore", package: "martlet"),
        .product(name: "TextStreams", package: "martlet"),
      ]),
  ]
)
