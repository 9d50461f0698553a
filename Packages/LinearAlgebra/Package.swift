// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "LinearAlgebra",
  platforms: [.macOS(.v15)],
  products: [.library(name: "LinearAlgebra", targets: ["LinearAlgebra"])],
  targets: [
    .systemLibrary(
      name: "COpenBLAS", pkgConfig: "openblas",
      providers: [.apt(["libopenblas-dev"]), .brew(["openblas"])]),
    .target(
      name: "LinearAlgebra", dependencies: ["COpenBLAS"],
      linkerSettings: [.linkedLibrary("m", .when(platforms: [.linux]))]),
    .testTarget(name: "LinearAlgebraTests", dependencies: ["LinearAlgebra"]),
  ]
)
