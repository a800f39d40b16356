import Yams

/// A key of a mapping with its value.
struct Entry {
  let key: String
  let site: Site
  let value: Node
}
