import Foundation

/// A name as it is looked up: letter case and character width make no difference.
struct FoldedName: Hashable {
  /// The form that is compared and kept.
  let text: String

  /// Folds a name: Unicode's compatibility form (NFKC) in lower case.
  init(_ name: String) {
    let isPlain = name.utf8.allSatisfy { $0 < 0x80 }
    text = (isPlain ? name : name.precomposedStringWithCompatibilityMapping).lowercased()
  }
}
