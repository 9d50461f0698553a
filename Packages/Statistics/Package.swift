// swift-tools-version: 6.2
import PackageDescription

let math: [LinkerSetting] = [.linkedLibrary("m", .when(platforms: [.linux]))]

let real = Target.Dependency.product(name: "RealModule", package: "swift-numerics")

let package = Package(
  name: "Statistics",
  platforms: [.macOS(.v15)],
  products: [
    .library(name: "HistFactory", targets: ["HistFactory"]),
    .library(name: "HypothesisTests", targets: ["HypothesisTests"]),
    .library(name: "HS3", targets: ["HS3"]),
    .library(name: "Unfolding", targets: ["Unfolding"]),
  ],
  dependencies: [
    .package(path: "../Fitting"),
    .package(path: "../HEPCore"),
    .package(path: "../LinearAlgebra"),
    .package(url: "https://github.com/apple/swift-numerics", from: "1.1.0"),
  ],
  targets: [
    .target(
      name: "HistFactory",
      dependencies: [
        .product(name: "HEPCore", package: "HEPCore"),
        .product(name: "LinearAlgebra", package: "LinearAlgebra"),
        .product(name: "Minimization", package: "Fitting"),
        real,
      ],
      linkerSettings: math),
    .target(
      name: "HypothesisTests",
      dependencies: [
        "HistFactory",
        .product(name: "HEPCore", package: "HEPCore"),
        .product(name: "LinearAlgebra", package: "LinearAlgebra"),
        .product(name: "Minimization", package: "Fitting"),
        real,
      ],
      linkerSettings: math),
    .target(
      name: "HS3",
      dependencies: [
        "HistFactory",
        .product(name: "Densities", package: "Fitting"),
        .product(name: "Likelihoods", package: "Fitting"),
        .product(name: "LinearAlgebra", package: "LinearAlgebra"),
        .product(name: "Minimization", package: "Fitting"),
        real,
      ],
      linkerSettings: math),
    .target(
      name: "Unfolding",
      dependencies: [
        "HistFactory",
        .product(name: "HEPCore", package: "HEPCore"),
        .product(name: "LinearAlgebra", package: "LinearAlgebra"),
        .product(name: "Minimization", package: "Fitting"),
        real,
      ],
      linkerSettings: math),
    .testTarget(
      name: "HistFactoryTests",
      dependencies: [
        "HistFactory",
        .product(name: "HEPCore", package: "HEPCore"),
        .product(name: "Minimization", package: "Fitting"),
      ]),
    .testTarget(
      name: "HypothesisTestsTests",
      dependencies: [
        "HypothesisTests",
        "HistFactory",
        .product(name: "HEPCore", package: "HEPCore"),
        .product(name: "LinearAlgebra", package: "LinearAlgebra"),
        .product(name: "Minimization", package: "Fitting"),
      ]),
    .testTarget(
      name: "HS3Tests",
      dependencies: [
        "HS3",
        "HistFactory",
        .product(name: "Likelihoods", package: "Fitting"),
        .product(name: "Minimization", package: "Fitting"),
      ]),
    .testTarget(
      name: "UnfoldingTests",
      dependencies: [
        "Unfolding",
        .product(name: "HEPCore", package: "HEPCore"),
        .product(name: "LinearAlgebra", package: "LinearAlgebra"),
      ]),
  ]
)
