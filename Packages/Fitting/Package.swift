// swift-tools-version: 6.2
import PackageDescription

let math: [LinkerSetting] = [.linkedLibrary("m", .when(platforms: [.linux]))]

let package = Package(
  name: "Fitting",
  products: [
    .library(name: "Minimization", targets: ["Minimization"])
  ],
  dependencies: [
    .package(path: "../HEPCore"),
    .package(path: "../LinearAlgebra"),
  ],
  targets: [
    .target(
      name: "Minimization",
      dependencies: [
        .product(name: "HEPCore", package: "HEPCore"),
        .product(name: "LinearAlgebra", package: "LinearAlgebra"),
      ],
      linkerSettings: math),
    .testTarget(name: "MinimizationTests", dependencies: ["Minimization"]),
  ]
)
