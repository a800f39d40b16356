/// Words that are written with a capital without being the name of a person.
struct CapitalizedWords: Sendable {
  private static let words = Set(
    """
    the we they he she it i you our their his her this that these those there here what who when where
    why how if and but so or as at by for from in into of on to with without about after before until
    monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun
    january february march april may june july august september october november december feb mar
    apr jun jul aug sep sept oct nov dec christmas easter thanksgiving spring summer autumn fall winter
    need needs budget call send visit meet met talked spoke price please no not yes ok okay customer
    client board city council police school hospital next last today tomorrow yesterday now then still
    fleet procurement finance purchasing department office committee university airport hotel company
    group corp inc ltd llc holdings association agency ministry state county district regional north
    south east west street road avenue main great good nice bad big small new old long short first
    second third all any some more most much many few both each every another other also just only
    really very quite too maybe perhaps probably likely possible waiting stuck left got had has have
    was were is are be been being do does did done will would can could should must might offered
    offer quoted quote asked wants want wanted said says told promised gave give showed show delivered
    delivery delivering demo test drive tender contract order ordered replace replacing looking
    interested follow following check checking confirm confirmed waiting sent bring brought take took
    make made see saw seen know think feel sounds looks seems competitor competition rival price
    service maintenance lunch coffee dinner breakfast parking traffic weather rain snow nothing
    something everything everyone nobody somebody anyone team drivers driver staff people boss guy
    lady man woman free no-one email phone mobile tel cell fax contact address re fyi asap eod cob tbd
    china shanghai beijing london paris berlin york boston chicago texas california europe america
    american german japanese chinese korean english french italian british january's wi-fi excel word
    powerpoint linkedin whatsapp zoom teams google apple windows let's lets thanks thank hi hello dear
    not never always often sometimes usually again back around along out up down over under off
    """.split { $0 == " " || $0 == "\n" }.map(String.init))

  /// Whether a word in lower case is one of them.
  func contains(_ word: String) -> Bool { Self.words.contains(word) }
}
