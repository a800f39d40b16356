/// The phrases that tell what an utterance does.
///
/// A line names a sort of phrase (`MoveCue.Kind`) and the phrases. A phrase stands here only when it
/// tells the move nearly always; what depends on the talk is for the rules.
struct MoveWords: Sendable {
  /// The phrases.
  let list = WordList(
    """
    clarify: 具体是哪 具体指 是什么原因 什么原因 为什么这么说 怎么讲 能说说 说说看 讲讲 主要是哪 主要是跟哪 跟哪家比 跟哪一家比 和哪家比 还有没有别的原因 有别的原因 哪方面 卡在哪 贵在哪 差在哪 不满意在哪 担心什么 最担心的是 顾虑是什么 主要顾虑 怎么说的
    clarify: walk_me_through tell_me_more help_me_understand i'd_like_to_understand i_would_like_to_understand what's_behind what_is_behind behind_that behind_it give_me_an_example what_makes_you_say what_worries_you what_exactly compared_to_what comparing_us_with comparing_it_with which_part what's_holding_you_back what_is_the_real what_concerns_you where_the_delay how_you_arrived
    emphasize: 哪条最要紧 哪一条最要紧 哪个最要紧 最要紧的是哪 放第一位 排个序 回到您最关心 回到你们最关心 回到您最看重 哪个分量更重 哪个更重要 关键还是 最重要的还是
    emphasize: matters_most_to which_one_matters rank_those rank_these rank_them come_back_to_what back_to_what_matters what_counts_is which_is_more_important what_still_decides
    probe: 放一台在您 先试一试 拿一台去 备选名单 列入备选 不算定 不用您答应 不用您承诺 先用一个星期 试用一周 有没有可能 给我们一个机会 给个机会 不合适随时
    probe: no_strings without_obligation without_any_obligation no_obligation no_commitment put_us_on_the_list open_to_trying could_you_imagine have_a_chance keep_one_for take_one_for
    confirm: 我这样理解对吗 我理解得对吗 还有别的顾虑 还有其他顾虑 还有没有别的顾虑 别的顾虑吗 您就会选 您就能定 是不是就能 就可以定 真心想 只要价格谈妥 就能推进 这是唯一的
    confirm: anything_else_holding anything_else_in_the_way did_i_get_that_right have_i_got_that_right the_only_thing_standing the_only_thing_in_the_way do_we_have_a_deal we_have_a_deal ready_to_go_ahead are_you_serious just_looking would_that_settle would_that_decide
    dispel: 维修记录 并排 坐进去比 检测报告 试驾 对比试驾 实测 打个电话问 主任打个电话 打个电话 去修理厂看 去维修厂看 带您去 公布的数据 官方数据 用了三年 用了两年 自己量
    dispel: 算一张表 算张表 算给您看 这是实测 实测的单子 账单 这是他们的电话 这是测试报告
    dispel: here_are_the_receipts here_are_the_figures here_is_the_report on_your_own_route job_sheets here_are_the_bills
    dispel: side_by_side workshop_records repair_records test_report trial_run trial_drive test_drive comparison_drive official_figures measurements measured_on you_can_ring you_can_call give_them_a_call take_you_round show_you_round measure_the_boot measure_it_yourself has_run_them has_been_running_them
    secure: 签合同 签个意向 意向书 签意向 锁车 下单 定金 盖章 给我答复 给个答复 先定 说定了 什么时候签 带合同 见个面 定下来 就定周 就这么定 上午签 把合同 下一步我
    secure: shall_we_sign sign_the sign_next place_the_order shall_i_place put_you_down letter_of_intent it's_agreed so_it's_agreed percent_down who_signs next_step go_through_the_contract what_day_works order_form by_wednesday get_the_director shall_we_say can_we_fix pencil_in
    acknowledge: 理解您 我理解 完全理解 我懂您 您说得对 您说得有道理 有道理 换了我也 换成是我 换成我 是我们没做好 给您添麻烦 很正常 抱歉 对不起 难怪您
    acknowledge: i_hear_you i_understand_how i_completely_understand i_understand_that you're_right you_are_right fair_enough fair_point in_your_place in_your_shoes we_let_you_down i'm_sorry_about sorry_about_that it's_normal_to that's_a_real_concern i_see_why i_can_see_why that_makes_sense good_point
    reflect: 您的意思是 你的意思是 我总结一下 总结一下 也就是说 换句话说 您刚才讲了 刚才您讲了 刚才您说了 我复述一下 我理一下
    reflect: what_you're_saying so_you're_saying let_me_sum_up to_sum_up in_other_words you_mentioned if_i_understand_you if_i_hear_you let_me_recap to_recap
    inform: 轴距 质保 含税 不含上牌 现车没有 到交车要 服务站在 升的后备箱 开车二十分钟 首付比例
    inform: wheelbase the_warranty_is includes_vat including_vat in_stock weeks_from_order the_nearest_workshop the_boot_takes from_order_to_delivery
    pitch: 卖得最好 销量第一 销量冠军 绝对一流 质量一流 百年 特别有面子 动力强 内饰豪华 金牌经销商 年年第一 领先 谁坐谁喜欢 特别舒服 这么好的车 顶级 无与伦比 最棒 遥遥领先 王牌
    pitch: best-selling best_in_class world-class world_class unbeatable luxurious powerful_engine everyone_loves state_of_the_art state-of-the-art you'll_be_amazed you'll_love won_the second_to_none award wonderfully number_one top_quality a_car_like_that
    trade: 换您 换一个 换你们 前提是 条件是 您得 订满 凑够 一次付清
    trade: in_return provided_that as_long_as on_condition in_exchange and_i'll and_we'll pay_the_deposit
    concede: 再给您便宜 给您便宜 再便宜 再让一 再让两 每台让 我让 我送 送您 免费给您 免费送 我们承担 我们出 价格就按您说的 就按您说的 再降 给您打折 打个折
    concede: throw_in knock_off i'll_take_another off_each_car on_us we'll_cover we_will_cover for_free free_of_charge as_you_asked i_can_give_you i'll_give_you we'll_give_you take_another meet_you_halfway drop_the_price bring_it_down_to
    argue: 说得不对 根本不 哪里贵 一分钱一分货 怎么就不明白 不会开 连试都没试 不可能 从来没有客户 怎么知道不行 您不懂 您错了
    argue: not_true you_get_what_you_pay_for why_can't_you you_just_see your_drivers_don't have_you_even how_would_you_know nonsense no_customer_has_ever you're_wrong you_are_wrong you_don't_understand
    bash: 质量不行 老出毛病 被投诉 都后悔 便宜没好货 减配 得小心 偷工减料 他们不靠谱 那家不靠谱
    bash: always_breaking_down breaking_down wouldn't_trust a_lot_of_complaints regrets_it cutting_corners cut_corners going_bankrupt falls_apart fall_apart
    chat: 早上好 下午好 晚上好 您好 好久不见 天气 谢谢您的 改天一起 吃个饭 最近忙什么 辛苦了 周末过得
    chat: good_morning good_afternoon good_evening long_time_no_see weather thanks_for_the have_lunch_some_time how_was_your how_are_you nice_to_see_you weekend
    condition: 如果 要是 假如 假使 倘若 只要 的话 if suppose supposing assuming provided all_else_being_equal
    conceivable: 考虑 愿意 机会 可能 接受 consider a_chance be_open be_willing imagine
    fit: 正好用得上 用得上 您陪 适合你们 适合您 是您要的 your_director_needs your_officers_need you_need_for what_your just_what_you_need
    ask: 请您 麻烦您 您说说 您给我说 给我说说 您讲 帮我 tell_me help_me please_give please_explain
    need: 最看重 最关心 最要紧 您刚才说 您说的 最在意 你们要的 matters_most what_counts you_said you_told_me you_need what_you_told_me
    other: 他家 那家 他们 别家 对方 their_offer the_other their they
    clarify: 慢在哪 哪个环节 出于什么考虑 碰到过什么 交个底 go_on what_happened what_bothers how_did_you_come_to
    emphasize: 重要还是 更要紧 更怕哪 hurt_you_more more_important_to_you matters_more cost_you_more
    probe: 换一个牌子 换个牌子试试 借您一台 借一台 用着不好 您退回来 borrow_one hand_it_back try_one_for let_your_drivers_have_a_go
    confirm: 就差 唯一的障碍 没有顾虑了 没别的问题了 only_sticking_point only_obstacle would_that_do_it would_that_be_enough nothing_else_in_the_way
    dispel: 也有这个担心 也有同样的担心 也担心过 您可以直接问 油耗报告 第三方 测试数据 试一试放不放 装上设备试 跑一圈对比 same_worry same_doubt same_concern ask_their independent_fuel independent_test fuel_figures load_your_kit drive_one_over see_for_yourself
    acknowledge: 这个担心我明白 我明白您 谁碰上 谁遇到这种事 都会生气 anyone_would_be that's_frustrating can_see_that's i_get_that i_appreciate_that
    reflect: 听下来 归纳起来 您主要看 您要的是 it_comes_down_to comes_down_to what_i'm_hearing so_you_need
    pitch: 口碑特别好 谁买谁说好 全新外观 科技感 倍儿有面子 性价比之王 fantastic_reputation completely_new_design packed_with leading_technology
    concede: 每台优惠 给您优惠 给您免了 免了 免掉 抹掉零头 thousand_off hundred_off percent_off i'll_waive we'll_waive include_it_at_no_cost at_no_charge no_extra_cost
    argue: 是偏见 早就不是 您误会了 a_prejudice that's_a_myth you're_mistaken you_must_have
    bash: 三天两头召回 老召回 谁敢买 gets_recalled who'd_buy
    chat: 恭喜 新年好 节日快乐 congratulations happy_new_year how_are_the_kids
    act: 回个话 回话 答复 看车 签 见面 碰面 开会 汇报 盖章 公章 付款 let_me_know in_the_diary sign meet call_me get_back_to_me approve confirm_the_order drop_by
    when: 周一 周二 周三 周四 周五 周六 周日 星期一 星期二 星期三 星期四 星期五 明天 后天 下周 月底 今天 下午 monday tuesday wednesday thursday friday tomorrow next_week today by_the_end_of
    secure: 能不能约 可不可以约 约一下 约个时间 定个时间 定个日子 把时间定 时间定下 哪天方便 哪天合适 什么时候方便 您看周几 想麻烦您两件事 麻烦您一件事 下一步咱们
    secure: can_we_put_a_date put_a_date_on pick_a_day which_day_suits what_day_suits could_we_meet shall_we_meet can_we_meet get_a_date could_you_get_me would_you_get_me can_you_get_me shall_i_come could_i_come can_i_come next_thing_to_do where_do_we_go_from_here
    reflect: 捋一遍 捋一捋 捋捋 理一遍 复述一遍 我说一遍 重复一遍 您听听对不对 您听对不对 看我说得对不对 看我理解得对不对 是不是这个意思 是这个意思吧 就是说您 那就是说 就是您怕 也就是您 我记下来的是 我听明白了 我听下来 照您这么说
    reflect: say_that_back say_it_back play_that_back read_that_back let_me_check_i_have let_me_check_i've let_me_see_if_i've just_to_check_i so_just_to_check have_i_got_this_right so_it's_really so_what_you_need so_what_you_want so_it's_not_the so_the_real so_if_i've_got_it tell_me_if_i'm_wrong stop_me_if_i'm_wrong correct_me_if
    pitch: 卖得特别火 卖得火 卖得好 好多单位都 刚上市的 最新款的 旗舰版 肯定合适 特别合适 绝对合适 绝对划算 特别大气 倍儿舒服 要多舒服有多舒服 没有比这更 别的地方买不到 您找我就对了 找我就对了
    pitch: nobody_out_there you_won't_get_that_from you_won't_find_better you'd_pay_more_than_that won't_get_better best_deal flying_off everybody_wants really_well_equipped top_of_the_range fully_loaded absolute_bargain you_can't_go_wrong
    concede: 给您做到 我做到 再给您送 再送您 再补贴 给您补贴 补贴您 给您个好价钱 给您最低价 送全车 送三年 送两年 送一年 送保养 送贴膜 赠送 白送 都好说 这个好说 那个好说 给您申请个最低 我跟领导申请再
    concede: throw_those_in throw_that_in throw_them_in throw_these_in put_those_in_for put_that_in_for put_them_in_for i'll_do_you i_can_do_you do_you_a_deal we'll_sort_you i'll_sort_you sort_you_out_with get_him_to_go get_them_to_go cutting_right_into come_down_to i'll_take_off i_can_take_off i_could_take chuck_in chuck_those_in go_on,_then as_a_goodwill
    argue: 哪会 怎么会坏 您听我的 听我的没错 不用操心 放一百个心 您放一百个 谁说的 这您就不懂了 那是您不了解 话不能这么说 您想多了
    argue: everybody_says everyone_says they_all_say people_say_that that's_what_they_all for_that_spec you_do_know you_know_you_won't that's_not_fair that's_not_how oh_come_on come_on, with_respect no_offence_but that's_rubbish
    bash: 出了名的小毛病 毛病多 小毛病多 净是毛病 谁给你们选的 谁给您选的 坑了不少 坑人 糊弄人 靠不住 那种牌子 不靠谱
    bash: left_something_out they_always_do could_tell_you_stories tell_you_stories heard_stories hidden_extras cowboys known_for_breaking they're_in_trouble they_are_in_trouble laughing_stock they_never_turn_up you_get_what_you're_given i_wouldn't_touch rip_you_off ripping_you_off
    pitch: of_the_year drivers_love market's_moved_on it's_dead_easy
    bash: on_their_way_down old_technology they_rust that's_shocking all_over_the_place going_under losing_customers losing_staff walked_out
    argue: you'd_be_mad_not you_wouldn't_notice that_was_then you_can't_let everybody_knows_it wouldn't_you,_they're somebody_didn't_manage
    concede: no_charge i'll_match we'll_match a_bit_more_i_can whatever_they_like
    concede: i'll_knock percent_off_list that's_on_me for_nothing you_won't_see_a_bill
    pitch: 质量就是好 全市最好 全市第一 比谁都好 我们的车最好 没得比 we_are_best we're_the_best simply_the_best
    argue: 贵有贵的道理 好货不便宜
    bash: 质量差 质量太差 质量不好 车不行 falling_apart their_quality poor_quality
    feature: load_bay better_on_fuel driver_assist 全景天窗 天窗 气囊 真皮 座椅加热 通风加热 座椅通风 电动侧滑门 电动座椅 大屏 倒车影像 车道保持 独立空调 轮毂 二点零t 2.0t 涡轮增压 顶配 腰托 氛围灯 自动驻车 自适应巡航 音响 电动尾门
    feature: reversing_camera rear_camera lane_assist lane_keeping heated_screen heated_seats heated_seat leather touchscreen touch_screen alloys alloy_wheels sunroof airbags big_display cruise_control parking_sensors ambient_lighting infotainment electric_tailgate horsepower turbo
    act: 发我 发给我 给我发 过去一趟 来一趟 过去 坐半个小时 坐一会儿 一块儿坐 坐下来 碰一下 碰个头 帮我问 帮我约 问问 跟我说一声 上会 报上去 拿主意 一起看 量一下
    act: ring_me send_me email_me come_over come_round sit_down have_half_an_hour half_an_hour see_you get_round_the_table pop_in drop_in let_me_have get_me look_at_it_together sign_off
    measure: 五座 七座 座的 千瓦 零升 米 升 公里质保 seats litres liters kilowatts metres kilometres hp
    sure: 对吗 对吧 是吗 是不是这样 is_that_right have_i_understood am_i_right right
    """)
}
