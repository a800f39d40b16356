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
  dependencies: [
    .package(url: "https://github.com/groue/GRDB.swift", exact: "7.10.0")
  ],
  targets: [
    .target(name: "Diagnostics", swiftSettings: strict),
    .target(name: "Accounts", swiftSettings: strict),
    .target(
      name: "Journal",
      dependencies: [
        "Accounts",
        .product(name: "GRDB", package: "GRDB.swift"),
        .product(name: "GRDBSQLite", package: "GRDB.swift"),
      ],
      swiftSettings: strict),
    .target(
      name: "TestSupport", dependencies: ["Accounts"], path: "Tests/TestSupport",
      swiftSettings: strict),
    .executableTarget(
      name: "journal-probe", dependencies: ["Accounts", "Journal"], path: "Tests/JournalProbe",
      swiftSettings: strict),
    .testTarget(
      name: "AccountsTests", dependencies: ["Accounts", "TestSupport"], swiftSettings: strict),
    .testTarget(
      name: "JournalTests",
      dependencies: [
        "Accounts", "Journal", "TestSupport", "journal-probe",
        .product(name: "GRDB", package: "GRDB.swift"),
      ],
      swiftSettings: strict),
  ]
)
