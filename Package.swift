// swift-tools-version: 6.2
import PackageDescription

/// A module of the ecosystem: one row of the table below.
struct Module {
  enum Kind {
    case swift
    case c
    case tool
    case library(pkgConfig: String?, apt: String, brew: String)
  }

  var name: String
  var package: String
  var layer: Int
  var kind: Kind
  /// Sibling modules it imports, from a lower layer or from the same package.
  var uses: [String]
  /// Products of other people's packages.
  var external: [Target.Dependency]
  /// Sibling modules that only its tests import.
  var testsUse: [String]

  init(
    _ name: String, in package: String, layer: Int, _ kind: Kind = .swift, uses: [String] = [],
    external: [Target.Dependency] = [], testsUse: [String] = []
  ) {
    self.name = name
    self.package = package
    self.layer = layer
    self.kind = kind
    self.uses = uses
    self.external = external
    self.testsUse = testsUse
  }
}

let real = Target.Dependency.product(name: "RealModule", package: "swift-numerics")
let arguments = Target.Dependency.product(
  name: "ArgumentParser", package: "swift-argument-parser")

// Every module, lowest layer first. `Packages/NAME/Package.swift` says the same for one package.
let modules: [Module] = [
  Module("HEPCore", in: "HEPCore", layer: 0),
  Module(
    "COpenBLAS", in: "LinearAlgebra", layer: 0,
    .library(pkgConfig: "openblas", apt: "libopenblas-dev", brew: "openblas")),
  Module("LinearAlgebra", in: "LinearAlgebra", layer: 0, uses: ["COpenBLAS"]),
  Module("CVectorMath", in: "VectorMath", layer: 0, .c),
  Module("VectorMath", in: "VectorMath", layer: 0, uses: ["CVectorMath"]),

  Module("CVectors", in: "Vectors", layer: 1, .c),
  Module(
    "Vectors", in: "Vectors", layer: 1, uses: ["CVectors", "HEPCore", "VectorMath"],
    external: [real]),
  Module("CColumnar", in: "Columnar", layer: 1, .c),
  Module("Columnar", in: "Columnar", layer: 1, uses: ["CColumnar", "HEPCore"]),
  Module("CHistograms", in: "Histograms", layer: 1, .c),
  Module("Histograms", in: "Histograms", layer: 1, uses: ["HEPCore", "CHistograms"]),
  Module(
    "Minimization", in: "Fitting", layer: 1, uses: ["HEPCore", "LinearAlgebra"], external: [real]),
  Module(
    "Densities", in: "Fitting", layer: 1,
    uses: ["Minimization", "HEPCore", "LinearAlgebra", "VectorMath"], external: [real]),
  Module(
    "Likelihoods", in: "Fitting", layer: 1,
    uses: ["Minimization", "Densities", "HEPCore", "LinearAlgebra"], external: [real]),

  Module("CParticleTables", in: "ParticleData", layer: 1, .c),
  Module("ParticleData", in: "ParticleData", layer: 1, uses: ["HEPCore", "CParticleTables"]),
  Module(
    "DecayChains", in: "ParticleData", layer: 1, uses: ["ParticleData"], testsUse: ["ParticleData"]),

  Module("JaggedVectors", in: "Vectors", layer: 2, uses: ["Vectors", "Columnar", "HEPCore"]),
  Module("Plots", in: "Plots", layer: 2, uses: ["Histograms"], external: [real]),
  Module(
    "CRSVG", in: "Plots", layer: 2,
    .library(pkgConfig: "librsvg-2.0", apt: "librsvg2-dev", brew: "librsvg")),
  Module("PlotImages", in: "Plots", layer: 2, uses: ["Plots", "CRSVG"]),
  Module(
    "CDeflate", in: "EventIO", layer: 2,
    .library(pkgConfig: "libdeflate", apt: "libdeflate-dev", brew: "libdeflate")),
  Module(
    "CLZMA", in: "EventIO", layer: 2, .library(pkgConfig: "liblzma", apt: "liblzma-dev", brew: "xz")
  ),
  Module(
    "CZstd", in: "EventIO", layer: 2,
    .library(pkgConfig: "libzstd", apt: "libzstd-dev", brew: "zstd")),
  Module(
    "CLZ4", in: "EventIO", layer: 2, .library(pkgConfig: "liblz4", apt: "liblz4-dev", brew: "lz4")),
  Module(
    "CXXHash", in: "EventIO", layer: 2,
    .library(pkgConfig: "libxxhash", apt: "libxxhash-dev", brew: "xxhash")),
  Module(
    "CISAL", in: "EventIO", layer: 2,
    .library(pkgConfig: "libisal", apt: "libisal-dev", brew: "isa-l")),
  Module(
    "CZlib", in: "EventIO", layer: 2,
    .library(pkgConfig: "zlib", apt: "zlib1g-dev", brew: "zlib")),
  Module(
    "CBZip2", in: "EventIO", layer: 2,
    .library(pkgConfig: nil, apt: "libbz2-dev", brew: "bzip2")),
  Module(
    "CCURL", in: "EventIO", layer: 2,
    .library(pkgConfig: "libcurl", apt: "libcurl4-openssl-dev", brew: "curl")),
  Module(
    "ROOTFiles", in: "EventIO", layer: 2,
    uses: ["CDeflate", "CLZMA", "CZstd", "CLZ4", "CXXHash", "HEPCore", "Columnar"],
    testsUse: ["Columnar", "HEPCore"]),
  Module(
    "ROOTHistograms", in: "EventIO", layer: 2, uses: ["ROOTFiles", "Histograms"],
    testsUse: ["ROOTFiles", "Histograms"]),
  Module(
    "TextStreams", in: "EventIO", layer: 2,
    uses: ["CISAL", "CZlib", "CBZip2", "CLZMA", "CZstd"],
    testsUse: ["HEPCore"]),
  Module(
    "HepMC", in: "EventIO", layer: 2, uses: ["TextStreams", "Columnar"],
    testsUse: ["TextStreams", "Columnar", "HEPCore"]),
  Module(
    "LHE", in: "EventIO", layer: 2, uses: ["TextStreams", "Columnar"],
    testsUse: ["TextStreams", "Columnar", "HEPCore"]),
  Module(
    "GeneratorTrees", in: "EventIO", layer: 2, uses: ["ROOTFiles", "HepMC", "Columnar"],
    testsUse: ["ROOTFiles", "HepMC", "Columnar"]),
  Module(
    "RemoteFiles", in: "EventIO", layer: 2, uses: ["ROOTFiles", "TextStreams", "CCURL"],
    testsUse: ["ROOTFiles", "TextStreams", "Columnar"]),
  Module("CJets", in: "Jets", layer: 2, .c),
  Module(
    "Jets", in: "Jets", layer: 2, uses: ["CJets", "Vectors", "Columnar", "HEPCore", "VectorMath"],
    external: [real], testsUse: ["CJets", "Vectors", "Columnar", "HEPCore"]),
  Module(
    "JetSubstructure", in: "Jets", layer: 2, uses: ["Jets", "Vectors", "HEPCore"],
    external: [real], testsUse: ["Jets", "Vectors", "HEPCore"]),

  Module(
    "HistFactory", in: "Statistics", layer: 2, uses: ["HEPCore", "LinearAlgebra", "Minimization"],
    external: [real], testsUse: ["HEPCore", "Minimization"]),
  Module(
    "HypothesisTests", in: "Statistics", layer: 2,
    uses: ["HistFactory", "HEPCore", "LinearAlgebra", "Minimization"], external: [real],
    testsUse: ["HistFactory", "HEPCore", "LinearAlgebra", "Minimization"]),
  Module(
    "HS3", in: "Statistics", layer: 2,
    uses: ["HistFactory", "Densities", "Likelihoods", "LinearAlgebra", "Minimization"],
    external: [real], testsUse: ["HistFactory", "Likelihoods", "Minimization"]),
  Module(
    "Unfolding", in: "Statistics", layer: 2,
    uses: ["HistFactory", "HEPCore", "LinearAlgebra", "Minimization"], external: [real],
    testsUse: ["HEPCore", "LinearAlgebra"]),

  Module(
    "hep", in: "CommandLine", layer: 4, .tool,
    uses: [
      "Columnar", "ROOTFiles", "ROOTHistograms", "HepMC", "LHE", "RemoteFiles", "TextStreams",
      "Histograms", "Likelihoods", "Plots", "PlotImages", "ParticleData", "DecayChains",
      "Jets", "JetSubstructure", "Vectors", "Minimization", "HistFactory", "HypothesisTests", "HS3",
    ],
    external: [arguments], testsUse: ["Columnar"]),
]

extension Module {
  var folder: String { "Packages/\(package)/Sources/\(name)" }

  var product: Product? {
    switch kind {
    case .swift: .library(name: name, targets: [name])
    case .tool: .executable(name: name, targets: [name])
    case .c, .library: nil
    }
  }

  var targets: [Target] {
    let dependencies = uses.map { Target.Dependency(stringLiteral: $0) } + external
    let math = [LinkerSetting.linkedLibrary("m", .when(platforms: [.linux]))]
    let tests = Target.testTarget(
      name: "\(name)Tests", dependencies: ([name] + testsUse).map { .init(stringLiteral: $0) },
      path: "Packages/\(package)/Tests/\(name)Tests")
    switch kind {
    case .swift:
      return [
        .target(name: name, dependencies: dependencies, path: folder, linkerSettings: math), tests,
      ]
    case .c:
      return [.target(name: name, dependencies: dependencies, path: folder, linkerSettings: math)]
    case .tool:
      return [.executableTarget(name: name, dependencies: dependencies, path: folder), tests]
    case .library(let pkgConfig, let apt, let brew):
      return [
        .systemLibrary(
          name: name, path: folder, pkgConfig: pkgConfig,
          providers: [.apt([apt]), .brew([brew])])
      ]
    }
  }
}

// What needs several packages, and is nobody's dependency.
let compositions: [Target] = [
  .executableTarget(
    name: "ZPeak",
    dependencies: [
      "ROOTFiles", "JaggedVectors", "Vectors", "Columnar", "Histograms", "Likelihoods", "Densities",
      "Minimization", "Plots", "HEPCore",
    ],
    path: "Tutorials/01-ZPeak/Sources"),
  .executableTarget(
    name: "adl-queries",
    dependencies: ["ROOTFiles", "JaggedVectors", "Vectors", "Columnar", "Histograms", "Plots"],
    path: "Tutorials/02-ADLQueries/Sources"),
  .executableTarget(
    name: "JetTutorial",
    dependencies: [
      "ROOTFiles", "Columnar", "Vectors", "Jets", "JetSubstructure", "Histograms", "Plots",
    ],
    path: "Tutorials/03-Jets/Sources"),
  .executableTarget(
    name: "LimitTutorial",
    dependencies: [
      "ROOTFiles", "ROOTHistograms", "Histograms", "HistFactory", "HypothesisTests",
      "Minimization", "Plots",
    ],
    path: "Tutorials/04-Limits/Sources"),
  .executableTarget(
    name: "FitTutorial",
    dependencies: [
      "ROOTFiles", "Columnar", "Histograms", "Likelihoods", "HypothesisTests", "HEPCore", "Plots",
    ],
    path: "Tutorials/05-Fits/Sources"),
  .testTarget(
    name: "IntegrationTests",
    dependencies: [
      "ZPeak", "JetTutorial", "adl-queries", "LimitTutorial", "FitTutorial", "ROOTFiles",
      "JaggedVectors", "Vectors", "Columnar",
      "Histograms",
      "Likelihoods",
      "Plots",
      "HEPCore",
    ],
    path: "Tests/IntegrationTests"),
  .executableTarget(
    name: "interop-probe",
    dependencies: [
      "ROOTFiles", "ROOTHistograms", "Columnar", "Vectors", "VectorMath", "Histograms",
      "Likelihoods", "ParticleData", "DecayChains", "HepMC", "GeneratorTrees", "LHE",
      "Jets", "JetSubstructure", "HistFactory", "HypothesisTests", "HS3", "Minimization",
    ],
    path: "Tests/Interop/Probe"),
]

let package = Package(
  name: "martlet",
  platforms: [.macOS(.v15)],
  products: modules.compactMap(\.product),
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.5.0"),
    .package(url: "https://github.com/apple/swift-numerics", from: "1.1.0"),
  ],
  targets: modules.flatMap(\.targets) + compositions
)

// Only `make docs` needs the plugin and the front page.
if Context.environment["MARTLET_DOCS"] != nil {
  package.dependencies.append(
    .package(url: "https://github.com/swiftlang/swift-docc-plugin", from: "1.4.0"))
  package.targets.append(.target(name: "Martlet", path: "Docs/Site"))
}
