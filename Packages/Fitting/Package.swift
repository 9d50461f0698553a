// swift-tools-version: 6.2
import PackageDescription

let math: [LinkerSetting] = [.linkedLibrary("m", .when(platforms: [.linux]))]

let package = Package(
  name: "Fitting",
  products: [
    .library(name: "Minimization", targets: ["Minimization"]),
    .library(name: "Densities", targets: ["Densities"]),
    .library(name: "Likelihoods", targets: ["Likelihoods"]),
  ],
  dependencies: [
    .package(path: "../HEPCore"),
    .package(path: "../LinearAlgebra"),
    .package(path: "../VectorMath"),
  ],
  targets: [
    .target(
      name: "Minimization",
      dependencies: [
        .product(name: "HEPCore", package: "HEPCore"),
        .product(name: "LinearAlgebra", package: "LinearAlgebra"),
      ],
      linkerSettings: math),
    .target(
      name: "Densities",
      dependencies: [
        "Minimization",
        .product(name: "HEPCore", package: "HEPCore"),
        .product(name: "VectorMath", package: "VectorMath"),
      ],
      linkerSettings: math),
    .target(
      name: "Likelihoods",
      dependencies: [
        "Minimization",
        "Densities",
        .product(name: "HEPCore", package: "HEPCore"),
        .product(name: "LinearAlgebra", package: "LinearAlgebra"),
      ],
      linkerSettings: math),
    .testTarget(name: "MinimizationTests", dependencies: ["Minimization"]),
    .testTarget(name: "DensitiesTests", dependencies: ["Densities"]),
    .testTarget(name: "LikelihoodsTests", dependencies: ["Likelihoods"]),
  ]
)
