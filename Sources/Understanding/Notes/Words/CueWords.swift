/// The words by which a note is understood; `WordList` tells how a line is written.
///
/// Each symbol is one sort of cue. Adding a word is writing it on its line.
struct CueWords: Sendable {
  /// The words.
  let list = WordList(
    """
    # Denial, correction, and what is over.
    deny: 不要 不需要 不用 不买 不想要 取消 没有 没 不是 不再 用不着 不考虑 免了 砍掉 not no no_longer don't_need doesn't_need do_not_need won't_need don't_want cancelled canceled dropped isn't instead_of rather_than aren't doesn't don't didn't won't scrap
    correct: 改成 改为 变成 变为 加到 增加到 增到 减到 减为 降到 调整为 调到 更正 而是 应该是 now_it's make_it make_that rather but_rather changed_to up_to_now went_up_to goes_up_to went_up_from raised_from increased_from cut_from goes_from cut_to
    past: 已经 已 过了 了一趟 上周 昨天 前天 上个月 刚 刚才 刚刚 去年 之前 以前 来过 去过 谈过 做过 过一次 already sent visited met talked_to delivered_last called_him yesterday last_week last_month last_year was were had did used_to
    askedOfUs: 让我 叫我 要我 请我 让我们 要我们 叫我们 wants_us_to asked_us_to
    over: 了 过
    # Who.
    them: they'll he'll she'll they've 他们 她们 客户 对方 甲方 他 她 他那边 局里 单位 公司 领导 院里 校方 厂里 they customer client he she their_board the_board board committee council procurement the_committee his her
    us: 我 我们 我方 我司 咱们 咱 我来 我这边 公司这边 we i we'll i'll let_me i'm we're our us
    ours: 我们报 我们的报价 我方报价 我们给 我报 咱们报 we_quoted we_offer we_offered our_price our_quote we_are_at we're_at we're_offering i_quoted ours
    rivalWord: 对手 竞争对手 竞品 对家 别家 别人家 其他家 另一家 隔壁 友商 competitor competitors rival rivals the_other_dealer another_dealer competition
    # Stock and things that are no demand.
    stock: 现有 已有 目前有 现在有 手里有 手上有 保有 在用 库存 存量 老车 旧车 原有 名下 车队有 有一个车队 本来有 现在用 现在开 用的是 开的是 现在的 currently current_fleet own owns already_have already_has have_now existing in_stock in_service running existing_fleet operate operates they_have has_a_fleet fleet_of
    wanting: 要 想要 想买 打算买 准备买 需要 需求 增购 订 采购 购买 买 need needs want wants order buy looking_for require requires
    trial: 试驾 试用 样车 试乘 借 借用 展车 demo trial test_drive test-drive loaner loan demonstrator on_loan pilot
    threshold: 满 达到 每满 凡 超过 if_they_take if_you_take for_every orders_of over_an_order gets_a_discount get_a_discount
    sold: 卖了 卖出 卖给 中标 成交了 交付了 给别人 sold won_a_deal
    part: 其中 里面 含 包括 of_them of_which including of_those
    # Money.
    budgetWord: 预算 资金 经费 额度 拨款 专项资金 批了 批下来 批复 总价控制 控制在 budget budgets budgeted funding funds allocated allocation to_spend spend_limit approved_spend cap
    quoteWord: theirs 报价 报 报了 报的 开价 给到 给的价 卖 卖到 成交价 做到 能做到 最低价 底价 单价 落地价 裸车价 价格是 价格 价 出价 quote quoted quotes quoting offering is_offering came_in_at bid bids price_is priced_at offered offers at pitched asking price
    difference: 便宜 贵 优惠 降 降了 让 让利 差 差价 多 少 返 返现 折 减 补贴 定金 订金 押金 首付 月供 尾款 保证金 利润 cheaper less off discount difference more_than_ours below_ours deposit down_payment margin per_month monthly rebate save saving extra
    each: 一台 每台 单车 单台 每辆 一辆 台均 每部 each per_car per_vehicle per_unit apiece a_piece per_van a_car a_unit per_bus per_truck
    # Times of buying.
    buying: 拿到车 拿车 到位 提车 交车 交付 到车 要车 用上 上牌 招标 开标 挂网 采购 购车 购买 买 换车 更新车辆 下单 签约 签合同 定车 订车 落地 投入使用 到货 上会 启动采购 立项 tender tenders tendering buy buying purchase purchasing order ordering sign signing in_service_by need_them need_it needed delivery delivered place_the_order go_live replace_them in_use rollout roll_out have_the_cars want_them
    cycle: 一换 换一次 换一批 换一轮 换车 更新一次 采购一次 买一次 一采 更新周期 采购周期 换车周期 一更新 replace replaces replaced replacement replacement_cycle renew renews refresh refreshes cycle buy_every
    # How the cars are used.
    purpose: 接待 公务接待 商务接待 执法 通勤 上下班通勤 巡逻 送货 配送 物流 公务 公务出行 出差 接送 接送员工 接送客户 接送学生 应急 应急抢险 抢险 救护 转运 巡检 巡查 勘察 押运 租赁 网约车 驾校 教练 考斯特 班车 拉货 拉人 下乡 跑业务 跑工地 工地 市区代步 代步 会务 警用 airport_shuttle airport_shuttles shuttle shuttles patrol patrols deliveries commuting staff_transport sales_visits site_visits executive_transport school_run vip_transport field_service maintenance_visits pool_cars law_enforcement ride-hailing rental patient_transport
    usersWord: 领导 局领导 院领导 校领导 司机 专职司机 民警 一线民警 一线 业务员 销售 销售团队 技术员 工程师 老师 学生 员工 职工 医生 护士 高管 老板 客户 外宾 执法队员 快递员 班组 维修工 drivers driver sales_team sales_reps field_engineers engineers managers executives staff nurses technicians officers patrol_officers directors employees guests
    usersVerb: 坐 用 开 乘坐 驾驶 使用 用的 开的 坐的 driven_by used_by ridden_by drive_them drive_it will_drive will_use ride use_them
    usersFor: 给 供 由 for for_the
    frequency: 两班倒 三班倒 二十四小时 24小时 二十四小时不停 全天候 天天跑 天天用 每天跑 每天都用 一天两趟 一天一趟 日均 年均 一天跑 每年跑 一年跑 一个月跑 每月跑 高强度 使用频率高 偶尔用 不常用 around_the_clock 24/7 two_shifts three_shifts double_shifts every_single_day all_day_long day_and_night day_in_day_out
    perTime: 每天 一天 天天 每周 一周 每月 一个月 每年 一年 日均 年均 a_day per_day each_day every_day daily a_week per_week a_month per_month a_year per_year annually
    distanceUnit: 公里 千米 km kilometres kilometers miles 趟 班 小时 trips hours runs shifts
    # Promises.
    promise: 答应 承诺 保证 我来负责 一定 约好 约了 约定 说好 说会 promised promise will going_to agreed committed undertakes shall to_send_by owes owe must need_to have_to
    action: 开过去 开去 带 送 发 给 寄 提供 安排 拜访 上门 见面 见 见个面 回电 回电话 打电话 电话 联系 再联系 跟进 回访 准备 出方案 做方案 交 提交 签 签字 签合同 报 报价 约 试驾 演示 开会 讲 汇报 谈 再谈 去 来 回复 答复 反馈 确认 定 敲定 落实 核实 查 申请 协调 请 付 打款 付款 付定金 盖章 寄出 拿 取 验车 看车 评标 上会 研究 讨论 批 审批 开标 公示 拍板 定标 投票 表决 整理 补 更新 送样车 送车 通知 发邮件 试用
    action: bring send deliver give call call_back ring visit meet present prepare show demo arrange follow_up follow-up get_back reply answer confirm sign pay review quote submit provide check email book set_up schedule hand_over drop drop_off pick_up come decide vote votes meets evaluate approve approves discuss announce announces get_approval drive test finalise finalize share mail ship draft update report talk see
    customerAct: 定金 订金 首付 尾款 打款 付款 付定金 let_us_know get_back_to_us come_back_to_us 评标 上会 开标 公示 定标 投票 表决 研究 讨论 审批 批 开会定 开会研究 党委会 班子会 局务会 votes meets evaluates approves board_votes decides announces reviews
    quoteDone: 发了 送了 给了 寄了 打了 谈了 见了 去了 签了 付了 拜访了 交了 报了 说了
    # Giving.
    give: 送 赠 赠送 免费 加送 附送 让利 优惠 降价 降 再降 打折 延保 账期 返点 减免 免 白送 包 承担 throw_in throw-in threw_in free free_of_charge discount off knock_off knocked_off extended_warranty give_them gave_them offered_them waive waived include included 送到 让 让了
    giveThing: 保养 保险 脚垫 贴膜 加油卡 充电桩 行车记录仪 喷涂 上牌费 上牌 延保 质保 账期 服务 备用车 代步车 救援 洗车 轮胎 maintenance service services servicing warranty insurance mats charger chargers delivery registration tyres tires spare_car credit payment_terms livery wrap fuel_card winter_tyres training
    trade: 他们同意 客户同意 对方同意 他们答应 客户答应了 换 换来 换取 条件是 前提是 前提 只要 要求他们 但要 但他们 不过他们 但得 但对方 不过要 in_return_for in_exchange_for provided_that provided if_they if_you in_return as_long_as on_condition for_signing against conditional_on
    request: 要求 想要 希望 要我们 让我们 问能不能 能不能 可不可以 提出 wants_us_to asked_for ask_for asks_for want_us asking_for they_want demanded demand requested
    refuse: 拒绝 没答应 没同意 不同意 回绝 顶回去 refused declined said_no turned_down no_way
    # Dates of theirs.
    occasion: 生日 周年 周年庆 年会 庆典 厂庆 校庆 院庆 店庆 乔迁 结婚 婚礼 退休 开业 开业典礼 揭牌 满月 寿宴 升职 birthday anniversary gala retirement wedding open_day jubilee opening_ceremony founding_day open_house
    blockedCue: 公务车 公务用车 接待车 巡逻车 通勤车 执法车 警用车
    blockedCue: 采购清单 采购目录 采购计划 采购需求 采购方案 采购合同 采购员 采购意向 购车清单 购车计划 招标文件 招标公告 招标方案 购买力 会议 会面 会谈 会员 来电 来函 要求 交流 交通 交警 签字笔 发票 发动机 发现 联系人 联系方式 谈不上 带来
    blockedCue: 回报 报告厅 情报 报名 报销
    """)
}
