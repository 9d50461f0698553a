// swift-tools-version: 6.2
import PackageDescription

let math: [LinkerSetting] = [.linkedLibrary("m", .when(platforms: [.linux]))]

let real = Target.Dependency.product(name: "RealModule", package: "swift-numerics")

let package = Package(
  name: "Fitting",
  platforms: [.macOS(.v15)],
  products: [
    .library(name: "Minimization", targets: ["Minimization"]),
    .library(name: "Densities", targets: ["Densities"]),
    .library(name: "Likelihoods", targets: ["Likelihoods"]),
  ],
  dependencies: [
    .package(path: "../HEPCore"),
    .package(path: "../LinearAlgebra"),
    .package(path: "../VectorMath"),
    .package(url: "https://github.com/apple/swift-numerics", from: "1.1.0"),
  ],
  targets: [
    .target(
      name: "Minimization",
      dependencies: [
        .product(name: "HEPCore", package: "HEPCore"),
        .product(name: "LinearAlgebra", package: "LinearAlgebra"),
        real,
      ],
      linkerSettings: math),
    .target(
      name: "Densities",
      dependencies: [
        "Minimization",
        .product(name: "HEPCore", package: "HEPCore"),
        .product(name: "LinearAlgebra", package: "LinearAlgebra"),
        .product(name: "VectorMath", package: "VectorMath"),
        real,
      ],
      linkerSettings: math),
    .target(
      name: "Likelihoods",
      dependencies: [
        "Minimization",
        "Densities",
        .product(name: "HEPCore", package: "HEPCore"),
        .product(name: "LinearAlgebra", package: "LinearAlgebra"),
        real,
      ],
      linkerSettings: math),
    .testTarget(name: "MinimizationTests", dependencies: ["Minimization"]),
    .testTarget(name: "DensitiesTests", dependencies: ["Densities"]),
    .testTarget(name: "LikelihoodsTests", dependencies: ["Likelihoods"]),
  ]
)
