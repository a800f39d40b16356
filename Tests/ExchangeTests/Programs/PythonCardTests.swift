import Exchange
import Foundation
import TestSupport
import Testing

/// What the Python library vobject makes of our cards, and we of its.
@Suite(.enabled(if: PeerProgram.python(with: "vobject") != nil, "no Python with vobject"))
struct PythonCardTests {
  private static let reading = """
    import json, sys, vobject
    data = open(sys.argv[1], encoding='utf-8', newline='').read()
    for card in vobject.readComponents(data):
        card.validate(raiseException=True)
        entries = lambda name: [x.value for x in card.contents.get(name, [])]
        name = card.n.value
        print(json.dumps([
            card.uid.value, card.fn.value, name.family, name.given, card.org.value,
            card.title.value, entries('tel'), entries('note')]))
    """
  private static let writing = """
    import sys, vobject
    card = vobject.vCard()
    card.add('n').value = vobject.vcard.Name(family='欧阳', given='建国')
    card.add('fn').value = '欧阳建国'
    card.add('org').value = ['市公安局; 总部', '后勤处, 一楼']
    tel = card.add('tel'); tel.value = '138 0013 8000'; tel.type_param = ['CELL', 'PREF']
    card.add('note').value = '很长的备注,' * 40 + '\\n完; \\\\'
    sys.stdout.buffer.write(card.serialize().encode('utf-8'))
    """

  @Test func `vobject reads our cards with every text as it was`() throws {
    let cards = (0..<40).map { seed in
      var texts = RandomTexts(seed: UInt64(seed))
      return Card(
        identifier: texts.next(), formattedName: texts.next(),
        name: CardName(family: texts.next(), given: texts.next()),
        organization: [texts.next(), texts.next()], title: texts.next(),
        phones: [CardEntry(texts.next(), kinds: ["work"]), CardEntry(texts.next(), label: "x")],
        notes: [texts.next(length: 800)])
    }
    let folder = try TemporaryFolder()
    let file = folder.path + "/cards.vcf"
    try Data(CardWriter(product: "-//Spar//EN").text(cards).utf8).write(to: URL(filePath: file))
    let python = try #require(PeerProgram.python(with: "vobject"))
    let outcome = try python.run(["-c", Self.reading, file])
    #expect(outcome.status == 0, "\(outcome.complaints)")
    let lines = outcome.output.split(separator: "\n")
    #expect(lines.count == cards.count)
    for (line, card) in zip(lines, cards) {
      let read = try #require(
        try JSONSerialization.jsonObject(with: Data(line.utf8)) as? NSArray)
      let meant: NSArray = [
        card.identifier ?? "", card.formattedName, card.name?.family ?? "", card.name?.given ?? "",
        card.organization, card.title ?? "", card.phones.map(\.value), card.notes,
      ]
      #expect(read == meant)
    }
  }

  @Test func `We read a card of vobject`() throws {
    let python = try #require(PeerProgram.python(with: "vobject"))
    let outcome = try python.run(["-c", Self.writing])
    #expect(outcome.status == 0, "\(outcome.complaints)")
    let file = try CardReader().read(Array(outcome.output.utf8))
    let card = try #require(file.cards.first).card
    #expect(card.name == CardName(family: "欧阳", given: "建国"))
    #expect(card.organization == ["市公安局; 总部", "后勤处, 一楼"])
    #expect(card.phones == [CardEntry("138 0013 8000", kinds: ["cell", "pref"])])
    #expect(card.notes == [String(repeating: "很长的备注,", count: 40) + "\n完; \\"])
  }
}
