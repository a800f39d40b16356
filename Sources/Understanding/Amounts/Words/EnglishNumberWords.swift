/// English words of numbers.
struct EnglishNumberWords: Sendable {
  /// The words.
  let list = WordList(
    """
    small 0: zero
    small 1: one single
    small 2: two
    small 3: three
    small 4: four
    small 5: five
    small 6: six
    small 7: seven
    small 8: eight
    small 9: nine
    small 10: ten
    small 11: eleven
    small 12: twelve
    small 13: thirteen
    small 14: fourteen
    small 15: fifteen
    small 16: sixteen
    small 17: seventeen
    small 18: eighteen
    small 19: nineteen
    roman 1: Ⅰ
    roman 2: Ⅱ
    roman 3: Ⅲ
    roman 4: Ⅳ
    roman 5: Ⅴ
    roman 6: Ⅵ
    roman 7: Ⅶ
    roman 8: Ⅷ
    roman 9: Ⅸ
    roman 10: Ⅹ
    tens 20: twenty
    tens 30: thirty
    tens 40: forty
    tens 50: fifty
    tens 60: sixty
    tens 70: seventy
    tens 80: eighty
    tens 90: ninety
    hundred: hundred hundreds
    scaleWord 3: thousand thousands
    scaleWord 5: lakh lakhs lac
    scaleWord 6: million millions mil mio mm
    scaleWord 7: crore crores cr koti
    scaleWord 9: billion billions bln bn
    scaleWord 12: trillion trillions tln
    smallOrdinal 1: first
    smallOrdinal 2: second
    smallOrdinal 3: third
    smallOrdinal 4: fourth
    smallOrdinal 5: fifth
    smallOrdinal 6: sixth
    smallOrdinal 7: seventh
    smallOrdinal 8: eighth
    smallOrdinal 9: ninth
    smallOrdinal 10: tenth
    smallOrdinal 11: eleventh
    smallOrdinal 12: twelfth
    smallOrdinal 13: thirteenth
    smallOrdinal 14: fourteenth
    smallOrdinal 15: fifteenth
    smallOrdinal 16: sixteenth
    smallOrdinal 17: seventeenth
    smallOrdinal 18: eighteenth
    smallOrdinal 19: nineteenth
    smallOrdinal 20: twentieth
    smallOrdinal 30: thirtieth
    smallOrdinal 90: ninetieth
    ordinalEnding: st nd rd th
    article: a an
    pair: a_pair a_pair_of a_couple a_couple_of a_couples_of
    """)
}
