/// The feasts of both languages; adding one is one line.
///
/// `g month day` is a day of the Gregorian year, `l month day` of the Chinese lunar year, `e` the eve of
/// the lunar year, `s degrees` the day on which the sun reaches a longitude, `n count weekday month` the
/// nth weekday of a month.
struct FeastWords: Sendable {
  /// The words.
  let list = WordList(
    """
    feast g 1 1: 元旦 元旦节 new_year's_day new_year new_years_day new_year’s_day
    feast l 1 1: 春节 大年初一 正月初一 农历新年 农历年 spring_festival chinese_new_year lunar_new_year cny_holiday
    feast e: 除夕 大年三十 年三十 大年夜
    feast l 1 15: 元宵节 元宵
    feast g 2 14: 情人节 valentine's_day
    feast g 3 8: 妇女节 三八节 women's_day
    feast g 3 15: 三一五
    feast s 15: 清明 清明节 qingming tomb_sweeping_day
    feast g 5 1: 五一 五一节 劳动节 五一劳动节 may_day labor_day_china international_workers'_day
    feast g 5 4: 青年节
    feast g 6 1: 六一 儿童节
    feast l 5 5: 端午 端午节 dragon_boat_festival
    feast l 7 7: 七夕 七夕节
    feast g 7 1: 建党节
    feast g 8 1: 八一 建军节
    feast g 9 10: 教师节
    feast l 8 15: 中秋 中秋节 八月十五 mid-autumn_festival mid-autumn
    feast g 10 1: 国庆 国庆节 十一国庆 国庆长假 national_day
    feast l 9 9: 重阳节 重阳
    feast g 12 24: 平安夜 christmas_eve
    feast g 12 25: 圣诞 圣诞节 christmas christmas_day xmas
    feast g 12 31: 跨年 跨年夜 new_year's_eve new_years_eve
    feast n 4 4 11: 感恩节 thanksgiving thanksgiving_day
    """)
}
