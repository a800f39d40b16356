// swift-tools-version: 6.2
import PackageDescription

/// What every target of ours is held to: warnings stop the build, imports are stated where used.
let strict: [SwiftSetting] = [
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

let package = Package(
  name: "spar",
  targets: [
    .target(name: "Diagnostics", swiftSettings: strict),
    .target(name: "CTerminal", linkerSettings: [.linkedLibrary("readline")]),
    .target(name: "Terminal", dependencies: ["CTerminal"], swiftSettings: strict),
    .target(name: "CTestSupport", path: "Tests/CTestSupport"),
    .target(
      name: "TestSupport",
      dependencies: ["CTestSupport", "CTerminal"],
      path: "Tests/TestSupport",
      swiftSettings: strict
    ),
    .executableTarget(
      name: "terminal-probe",
      dependencies: ["Terminal"],
      path: "Tests/TerminalProbe",
      swiftSettings: strict
    ),
    .testTarget(
      name: "TerminalTests",
      dependencies: ["Terminal", "TestSupport", "terminal-probe"],
      swiftSettings: strict
    ),
  ]
)
