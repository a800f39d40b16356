/// Titles and subtitles: one name for each node, once, and groups that are wholly groups.
struct TitleCheck: CheckStep {
  func run(_ subject: inout CheckSubject) {
    // What could not be read may have been the content of a node.
    let isBroken = subject.reports.hasErrors
    var groups: [String: [NodeSyntax]] = [:]
    for node in subject.inventory.nodes {
      checkHeaders(node, &subject.reports)
      if !node.title.isEmpty { groups[node.title, default: []].append(node) }
      if node.body.isEmpty, !isBroken {
        subject.reports.add(
          .emptyNode, at: node.first("title")?.valueSpan ?? node.span, ["name": node.title])
      }
    }
    for (title, nodes) in groups where nodes.count > 1 {
      checkGroup(title, nodes, &subject.reports)
    }
  }

  private func checkHeaders(_ node: NodeSyntax, _ reports: inout Reports) {
    let titles = node.headers.filter { $0.key == "title" }
    if titles.isEmpty {
      reports.add(.noTitle, at: node.headers.first?.keySpan ?? node.span)
    }
    if titles.count > 1 {
      reports.add(.twoTitles, at: titles[1].keySpan, ["name": titles[0].value])
    }
    for header in titles + node.headers.filter({ $0.key == "subtitle" }) {
      checkName(header, &reports)
    }
  }

  private func checkName(_ header: HeaderSyntax, _ reports: inout Reports) {
    if header.value.isEmpty, header.key == "title" {
      return reports.add(.noTitle, at: header.keySpan)
    }
    var isFirst = true
    for scalar in header.value.unicodeScalars {
      let isName = isFirst ? Letters.isHead(scalar) : Letters.isTail(scalar)
      isFirst = false
      // Full-width forms are letters to the reference; in a title they are slips of the keyboard.
      guard !isName || (0xFF01...0xFF65).contains(scalar.value) && !scalar.properties.isAlphabetic
      else { continue }
      return reports.add(
        .badTitle, at: header.valueSpan, ["name": header.value, "found": String(scalar)])
    }
  }

  private func checkGroup(_ title: String, _ nodes: [NodeSyntax], _ reports: inout Reports) {
    let plain = nodes.filter { !$0.isMember }
    if plain.count == nodes.count {
      let line = reports.line(of: nodes[0].span)
      for node in nodes.dropFirst() {
        reports.add(.titleTwice, at: place(of: node), ["name": title, "line": line])
      }
    } else {
      for node in plain { reports.add(.memberWithoutWhen, at: place(of: node), ["name": title]) }
    }
    var subtitles: [String: Span] = [:]
    for header in nodes.compactMap({ $0.first("subtitle") }) where !header.value.isEmpty {
      if let first = subtitles[header.value] {
        reports.add(
          .subtitleTwice, at: header.valueSpan,
          ["name": header.value, "line": reports.line(of: first)])
      }
      subtitles[header.value] = header.valueSpan
    }
  }

  private func place(of node: NodeSyntax) -> Span {
    node.first("title")?.valueSpan ?? node.span
  }
}
