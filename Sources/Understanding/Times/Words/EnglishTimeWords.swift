/// English words of time; `WordList` tells how a line is written, `ChineseTimeWords` what the numbers are.
struct EnglishTimeWords: Sendable {
  /// The words.
  let list = WordList(
    """
    enUnit 0: second seconds sec secs
    enUnit 1: minute minutes min mins
    enUnit 2: hour hours hr hrs h
    enUnit 3: day days night nights d
    enUnit 4: week weeks wk wks
    enUnit 5: month months mo mos
    enUnit 6: quarter quarters qtr
    enUnit 7: year years yr yrs
    enQuarterWord: quarter qtr
    fortnight: fortnight fortnights
    enWorkday: business_day business_days working_day working_days work_day work_days workday workdays
    enCalendar 4: week wk
    enCalendar 5: month mo
    enCalendar 6: quarter qtr
    enCalendar 7: year yr
    few 2: couple couple_of pair_of
    few 3: few several some
    aWord: a an one another
    halfAn: half_a half_an half a_half

    enRelDay -1: yesterday
    moreWord: more extra additional fewer
    enRelDay 0: today this_day current_date the_current_date
    enRelDay 1: tomorrow tmrw tmr tomorrows next_day the_next_day the_following_day
    enRelDay 2: the_day_after_tomorrow day_after_tomorrow the_day_after_tmrw day_after_tmrw
    enRelDay -2: the_day_before_yesterday day_before_yesterday
    enNow: now right_now just_now at_the_moment at_present at_the_minute immediately
    asap: asap as_soon_as_possible

    enWeekday 1: monday mon mondays
    enWeekday 2: tuesday tue tues tuesdays
    enWeekday 3: wednesday wed weds wednesdays
    enWeekday 4: thursday thu thur thurs thursdays
    enWeekday 5: friday fri fridays
    enWeekday 6: saturday sat saturdays
    enWeekday 7: sunday sun sundays
    enMonth 1: january jan
    enMonth 2: february feb
    enMonth 3: march mar
    enMonth 4: april apr
    enMonth 5: may
    enMonth 6: june jun
    enMonth 7: july jul
    enMonth 8: august aug
    enMonth 9: september sep sept
    enMonth 10: october oct
    enMonth 11: november nov
    enMonth 12: december dec
    enShift -1: last previous past the_last the_previous prior the_past
    enShift 1: next upcoming coming following the_next the_coming the_following the_upcoming
    enShift 0: this current the_current
    quarterName 1: q1
    quarterName 2: q2
    quarterName 3: q3
    quarterName 4: q4
    halfName 1: h1 first_half the_first_half
    halfName 2: h2 second_half the_second_half
    enWeekend: weekend

    enPart 3: morning mornings
    enPart 2: early_morning
    enPart 5: afternoon afternoons
    enPart 7: evening evenings
    enPart 8: night
    enPart 4: noon midday lunch_time lunchtime
    enDayPart 8: tonight tonite
    enDayPart 3: this_morning
    enDayPart 5: this_afternoon
    enDayPart 7: this_evening this_night
    noon: noon midday
    midnight: midnight mid-night mid_night
    midmorning: midmorning mid-morning mid_morning
    oclock: o'clock oclock o’clock
    meridiem 0: am a.m. a.m a_m a_._m_. a._m.
    meridiem 1: pm p.m. p.m p_m p_._m_. p._m.
    meridiemShort 0: a
    meridiemShort 1: p
    hourLetter: h

    the: the
    enOf: of in
    on: on for at
    atWord: at @ around about by approximately
    approx: around about approximately approx
    approxAfter: approximately ish or_so
    enIn: in
    enAfter: later hence from_now out from_today after_today
    enAgo: ago
    enFrom: from after
    enBefore: before
    enRangeTo: to - -- until till til untill through thru and – —
    enRangeFrom: from between starting_from starting
    by: by no_later_than not_later_than on_or_before before_or_on before_or_in on_or_earlier_than
    before: before prior_to sooner_than earlier_than
    until: until till up_to
    after: after later_than any_time_after anytime_after
    since: since starting starting_on starting_from from beginning as_of any_time_from
    endOf: end_of the_end_of by_end_of
    startOf: beginning_of the_beginning_of start_of the_start_of early
    middleOf: middle_of the_middle_of mid
    late: late
    eod: eod end_of_day end_of_the_day the_end_of_the_day the_end_of_day the_eod cob close_of_business close_of_play end_of_business
    eoPeriod 5: eom month_end month-end
    eoPeriod 6: eoq quarter_end quarter-end
    eoPeriod 7: eoy year_end year-end the_eoy yearend
    withinWord: within in_the_next in_under inside in_less_than
    enEvery: every each
    enOther: other second
    adverbSet 103: daily
    adverbSet 104: weekly
    adverbSet 204: biweekly bi-weekly fortnightly
    adverbSet 105: monthly
    adverbSet 205: bimonthly bi-monthly
    adverbSet 106: quarterly
    adverbSet 107: yearly annually annual
    enAnd: and , & or
    weekdaysWord: weekday weekdays workday workdays business_day working_day
    allDay: all full whole the_whole the_entire entire
    weekWord: week the_week wk
    yearWord: year the_year
    toDate: year_to_date ytd
    blocked: up-to-date up_to_date may_be may_have may_not may_need may_want march_on sat_down second_hand second-hand one_day monday.com day-to-day day_to_day
    """)
}
