/// The words by which a note is understood; `WordList` tells how a line is written.
///
/// Each symbol is one sort of cue. Adding a word is writing it on its line.
struct CueWords: Sendable {
  /// The words.
  let list = WordList(
    """
    # Denial, correction, and what is over.
    deny: 不要 不要了 没了 黄了 不买了 不用了 不换了 取消了 作废 没有了 不需要 不用 不买 不想要 取消 没有 没 不是 不再 用不着 不考虑 免了 砍掉 not no no_longer don't_need doesn't_need do_not_need won't_need don't_want cancelled canceled dropped isn't instead_of rather_than aren't doesn't don't didn't won't scrap
    correct: 改成 改为 改到 变成 砍到 缩到 缩减到 压到 提到 提高到 涨到 追加到 推迟到 延到 提前到 换成 变为 加到 增加到 增到 减到 减为 降到 调整为 调到 更正 而是 应该是 now_it's it's_now now make_it make_that make_it_a scratch_that correction changed_to changed_from cut_from up_from down_from down_to up_to went_from goes_from raised_to reduced_to increased_to lowered_to pushed_to moved_to rather but_rather changed_to up_to_now went_up_to goes_up_to cut_to
    past: 已经 已 过了 了一趟 上周 昨天 前天 上个月 刚 刚才 刚刚 去年 之前 以前 来过 去过 谈过 做过 过一次 already sent visited met talked_to delivered_last called_him yesterday last_week last_month last_year was were had did used_to
    over: 了 过
    # Who.
    them: they'll they've they're they'd he'll she'll he's she's who'll the_customer the_client the_board the_council the_city the_committee their_team management the_mayor 领导班子 班子 局党委 校领导 院领导 客户方 采购方 他们领导 他们局长 他们那边 对方领导 他们 她们 客户 对方 甲方 他 她 他那边 局里 单位 公司 领导 院里 校方 厂里 they customer client he she their_board the_board board committee council procurement the_committee his her
    us: 我 我们 我方 我司 咱们 咱 我来 我这边 公司这边 we i we'll i'll let_me i'm we're our us
    ours: 我们报 我们的报价 我方报价 我们给 我报 咱们报 we_quoted we_offer we_offered our_price our_quote we_are_at we're_at we're_offering i_quoted ours
    rivalWord: 对手 竞争对手 竞品 对家 别家 别人家 其他家 另一家 隔壁 友商 competitor competitors rival rivals the_other_dealer another_dealer competition
    # Stock and things that are no demand.
    stock: 现有 已有 目前有 现在有 手里有 手上有 保有 在用 库存 存量 老车 旧车 原有 名下 车队有 有一个车队 本来有 现在用 现在开 currently current_fleet own owns already_have already_has have_now existing in_stock in_service running existing_fleet operate operates they_have has_a_fleet fleet_of
    wanting: 要 想要 想买 打算买 准备买 需要 需求 增购 订 采购 购买 买 need needs want wants order buy looking_for require requires
    trial: 试驾 试用 样车 试乘 借 借用 展车 demo trial test_drive test-drive loaner loan demonstrator on_loan pilot
    threshold: 满 达到 每满 凡 超过 if_they_take if_you_take for_every orders_of over_an_order gets_a_discount get_a_discount
    sold: 卖了 卖出 卖给 中标 成交了 交付了 给别人 sold won_a_deal
    # Demand, and vehicles that are none of it.
    demand: 要 需要 想要 需 想买 想换 想订 打算 计划 准备 预计 需求 订 订购 预订 定 采购 购置 购买 购 买 换 加 再加 增加 新增 追加 增购 补 补充 更新 更换 替换 配 配备 批了 批准 申请 上报 拿 缺 一共 总共 共 合计 意向 拟购 加到 先上 要换 该换 到期 need needs needed want wants wanted looking_for looking_at looking_to interested_in buy buys buying order orders ordering purchase purchasing replace replaces replacing take taking require requires requirement request quote_for quote_on would_like they'd_like like_to after tender_for plan plans planning in_the_market_for upgrade add adding get another more extra total asking_for due_for_replacement due_to_be_replaced up_for_replacement demand
    intent: 定了 定下 定下来 批了 批下来 敲定 确定 确认 同意 决定 想 说好 approved decided confirmed agreed settled_on signed_off_on
    elsewhere: 停 停了 停着 停放 业绩 任务 还差 差 事故 撞 坏了 坏 修 维修 送修 报废 看到 路上 门口 院子 院里停 展厅 库里 洗 退 退了 租 租了 路过 堵 电脑 手机 打印机 充电桩 空调 机器 设备 电话机 对讲机 摄像头 parked in_the_lot outside target quota short_of broke broken crashed crash accident repair repairs in_the_shop in_the_workshop saw seen passed scrapped written_off write-off stolen rented rent leased computers phones laptops chargers waiting_room on_the_road blocking showroom
    holding: 有 共有 总共有 have has had got run runs running operates own owns drive drives using
    soon: 回头 待会 待会儿 稍后 尽快 马上 到时候 抽空 有空 asap as_soon_as_possible soon later
    shift: 推迟 推迟到 延 延到 延期到 推到 改到 挪到 提前到 提前 拖到 顺延到 pushed_to moved_to postponed_to delayed_to brought_forward_to slipped_to
    done: went called gave showed presented dropped took did got made discussed reviewed finished completed done had_a chatted was_there spoke emailed_over left
    routine: 回访 跟进 拜访 走访 例会 对账 巡检 保养 检修 维保 上门 检查 联系 打电话 电话 回电 开会 碰头 碰面 见面 汇报 送报表 报表 寄 发 更新 回顾 沟通 培训 结算 清洗 洗车 付 盘点 看一次 去一趟 去一次 check_in check-in checks_in check_up review reviews call calls visit visits meeting meetings meet report reports update updates service servicing sync catch_up catch-up newsletter follow_up follow-up inspection email emails send invoice invoices billing drop_by touch_base ring ping statement stop_by
    endOfDay: 下班前 下班之前 今天下班前 eod cob end_of_day close_of_business
    than: 比 比起 相比 than compared versus vs
    report: 说 表示 告诉 告知 透露 提到 反馈说 said says told tells mentioned mentions reckons confirmed
    part: 其中 里面 含 包括 of_them of_which including of_those
    # Money.
    budgetWord: 预算 资金 经费 额度 拨款 专项资金 批了 批下来 批复 总价控制 控制在 budget can_spend could_spend want_to_spend willing_to_spend spending spend_up_to money_available approved_amount pot budgets budgeted funding funds allocated allocation to_spend spend_limit approved_spend cap
    quoteWord: 报价 报 报了 报的 开价 给到 给的价 卖 卖到 成交价 单价 落地价 裸车价 价格是 价格 价 出价 quote quoted quotes quoting price_is priced_at offered offers at pitched asking price came_in_at comes_in_at is_at wants sells sells_at selling_at list_price bid bids 报到 报出 报过来 报给 报了个 给报 卖价 标价 投标价 到手价 裸车 落地 底价 给价 给了 开到 拿到 谈到 成交
    lowering: 砍 砍到 降 降到 减到 缩 缩减到 压到 cut cut_from reduced lowered down_from reduced_to lowered_to
    ceiling: 以内 之内 封顶 为限 上限 顶天 最多 最高 不超过 不能超过 别超过 不超 以下 max maximum tops at_most no_more_than not_more_than ceiling cap capped_at limit limited_to
    difference: 便宜 贵 优惠 降 降了 让 让利 差 差价 多 少 返 返现 折 减 补贴 定金 订金 押金 首付 月供 尾款 保证金 利润 cheaper less off discount difference more_than_ours below_ours deposit down_payment margin per_month monthly rebate save saving extra
    each: 一台 每台 单车 单台 每辆 一辆 台均 每部 each per_car per_vehicle per_unit apiece a_piece per_van a_car a_unit per_bus per_truck
    # Times of buying.
    buying: 到位 提车 交车 交付 到车 要车 用上 上牌 招标 开标 挂网 采购 购车 购买 买 换车 更新车辆 下单 签约 签合同 定车 订车 落地 投入使用 到货 启动采购 立项 tender tenders tendering buy buying purchase purchasing order ordering sign signing in_service_by need_them need_it needed delivery delivered place_the_order go_live replace_them in_use rollout roll_out have_the_cars want_them 走采购 走采购流程 走招标 走招标流程 启动招标 发标 投标 上路 上线 到账 交货 拿车 接车 要到位 要到货 换 更换 on_the_road in_service in_use delivered_by hit_the_road rfp bidding take_delivery taking_delivery cars_delivered vehicles_in_place in_place replacement buying_decision fleet_renewal place_an_order
    cycle: 换一回 换一茬 换一遍 换新 换新车 换一次车 换一批车 换车一次 更新换代 更新一批 更新一轮 轮换 轮换一次 淘汰 淘汰一批 采购一批 采购一轮 采购一回 买一批 招一次标 招标一次 一轮 一更 buy_new_cars buy_cars order_new_cars turn_over turns_over rotate rotates rotated rotation replacing renewal renewed lifecycle life_cycle 一换 换一次 换一批 换一轮 换车 更新一次 采购一次 买一次 一采 更新周期 采购周期 换车周期 一更新 replace replaces replaced replacement_cycle renew renews refresh refreshes cycle buy_every
    # How the cars are used.
    blockedCue: 跑长途 不跑长途
    purpose: 接送员工上下班 员工上下班 上下班 接送职工 接送专家 接送老师 接送病人 接送旅客 接送外宾 接机 接站 机场接送 校车 医疗救护 急救 消防 森林防火 防汛 抗洪 环卫 城管执法 交通执法 路政 稽查 征税 下乡走访 下基层 走访 送医下乡 冷链 冷链配送 快递 同城配送 长途 长途运输 客运 通勤班车 员工通勤 领导用车 商务出行 商务用车 公务用车 日常办公 日常公务 办事 出警 押钞 运钞 送餐 售后服务 抢修 电力抢修 工程抢修 维修 外勤 客户接送 展会接待 外事接待 旅游接待 婚庆 试验 测试 airport_transfers airport_transfer airport_pickups airport_runs guest_transfers employee_shuttle employee_shuttles staff_shuttle staff_shuttles crew_transport crew_transfers employee_transport commuter_shuttle commuter_shuttles client_visits customer_visits home_visits home_care inspections inspection site_inspections patrolling highway_patrol emergency_response emergency first_response last-mile_delivery last_mile_delivery parcel_delivery food_delivery grocery_delivery courier courier_work moving_equipment hauling_tools towing snow_clearing road_maintenance field_work field_sales sales_calls client_meetings business_trips company_cars executive_travel executive_cars guest_transport student_transport school_transport school_runs medical_transport taxi taxi_service car_sharing carsharing security_rounds campus_security campus_shuttle hotel_shuttle visitor_transport vip_guests receptions reception commuting 接待 公务接待 商务接待 执法 通勤 上下班通勤 巡逻 送货 配送 物流 公务 公务出行 出差 接送 接送员工 接送客户 接送学生 应急 应急抢险 抢险 救护 转运 巡检 巡查 勘察 押运 租赁 网约车 驾校 教练 考斯特 班车 拉货 拉人 下乡 跑业务 跑工地 工地 市区代步 代步 会务 警用 airport_shuttle airport_shuttles shuttle shuttles patrol patrols deliveries commuting staff_transport sales_visits site_visits executive_transport school_run vip_transport field_service maintenance_visits pool_cars law_enforcement ride-hailing rental patient_transport
    usedFor: 主要 用 平时 专门 专用 一半 各一半 做 当 跑 去 干 为 for mostly mainly primarily use as usage
    usedFor open: 用于 用来 用作 主要用于 主要用来 主要做 做什么用 用途是 用途 拿来 专门用于 专门用来 used_for used_as to_be_used_for to_be_used_as will_be_used_for will_be_used_as use_them_for use_them_as use_the_cars_for use_the_vans_for use_it_for purpose_is intended_for
    runs: 跑 开 用 运行 连轴转 run running runs used in_use use on_the_road operate operating operates
    usersWord: 局长们 领导们 班子成员 一线队员 一线员工 一线人员 一线执法人员 执法人员 办案民警 巡逻民警 交警 辅警 特警 队员 快递小哥 配送员 送货员 业务员们 销售人员 外勤人员 外勤 维修人员 维修师傅 技术人员 工程人员 工程队 项目组 项目经理 护工 医护人员 医护 专家 教授 外教 学员 老人 病人 旅客 游客 访客 嘉宾 老总 高层 中层 部门经理 各科室 各部门 各派出所 保安 巡检员 inspectors nurses_and_doctors doctors paramedics guards security_guards crew crews technician_teams technicians field_staff field_team field_crews field_reps service_crews service_technicians couriers visitors patients students pupils teachers residents delivery_drivers salespeople salesmen reps account_managers consultants detectives firefighters rangers volunteers board_members vps supervisors foremen tradesmen electricians plumbers commuters passengers 领导 局领导 院领导 校领导 司机 专职司机 民警 一线民警 一线 业务员 销售 销售团队 技术员 工程师 老师 学生 员工 职工 医生 护士 高管 老板 客户 外宾 执法队员 快递员 班组 维修工 drivers driver sales_team sales_reps field_engineers engineers managers executives staff nurses technicians officers patrol_officers directors employees guests
    usersVerb: 平时开 平时坐 自己开 来开 来用 专用 用车 轮流开 做的 are_the_users are_the_drivers are_the_main_users get_them drive_it_daily behind_the_wheel share_them take_them 坐 用 开 乘坐 驾驶 使用 用的 开的 坐的 will_drive_them will_use_them drives_them uses_them will_drive_the_cars will_use_the_cars will_be_driving will_be_using driven_by used_by ridden_by drive_them drive_it will_drive will_use ride use_them
    usersFor: 给 for_use_by 供 由 for for_the
    frequency: 24小时运转 24小时待命 24小时轮班 一天到晚 从早到晚 没停过 人歇车不歇 白天晚上都跑 周末也跑 高频使用 用得很勤 用得勤 用得狠 强度大 强度很大 满负荷 一年四季 每天出车 天天出车 隔三差五 一周用两次 一周用三次 三班 两班 in_two_shifts in_three_shifts three-shift two-shift two_shifts_a_day three_shifts_a_day seven_days_a_week five_days_a_week six_days_a_week 24_hours_a_day 24h nonstop non-stop round_the_clock heavy_use heavily_used hard_use rarely_used only_on_weekends weekends_only 两班倒 三班倒 二十四小时 24小时 二十四小时不停 全天候 天天跑 天天用 每天跑 每天都用 一天两趟 一天一趟 日均 年均 一天跑 每年跑 一年跑 一个月跑 每月跑 高强度 使用频率高 偶尔用 不常用 around_the_clock 24/7 two_shifts three_shifts double_shifts every_single_day all_day_long day_and_night day_in_day_out
    perTime: 每车每天 每台每天 单车每天 每车每年 单车每年 一年下来 年行驶 日行驶 月均 单日 a_shift per_shift a_year_each each_year every_year every_week yearly weekly monthly 每天 一天 天天 每周 一周 每月 一个月 每年 一年 日均 年均 a_day per_day each_day every_day daily a_week per_week a_month per_month a_year per_year annually
    distanceUnit: 万公里 里 个来回 来回 趟车 圈 单 km/day kilometre mile round_trips trip run stops calls 公里 千米 km kilometres kilometers miles 趟 班 小时 trips hours runs shifts
    # Promises.
    promise: 答应 承诺 保证 负责 一定 约好 约了 约定 说好 说会 promised promise will going_to agreed committed undertakes shall to_send_by owes owe
    action: 带 送 发 给 寄 提供 安排 拜访 上门 见面 见 见个面 回电 回电话 打电话 电话 联系 再联系 跟进 回访 准备 出方案 做方案 交 提交 签 签字 签合同 报 报价 约 试驾 演示 开会 讲 汇报 再谈 回复 答复 反馈 确认 敲定 落实 核实 查 申请 协调 付 打款 付款 付定金 盖章 寄出 验车 看车 评标 上会 研究 讨论 审批 开标 公示 拍板 定标 投票 表决 整理 补 更新 送样车 送车 通知 发邮件 试用 送到 送过去 送来 送去 带去 带过去 带上 拿去 发过去 发给 发到 发来 提供 补齐 补交 做好 做完 做出来 出具 打个电话 通个电话 通话 碰面 碰头 面谈 洽谈 沟通 座谈 听汇报 走访 登门 看样车 试车 来看车 看展厅 到店 来店 给答复 给回复 给准信 给结果 给信 给消息 给回话 回话 回信 给名单 出方案 给方案 交方案 交材料 交标书 递标书 投标 做标书 出报价 报方案 报价单 报批 上报 报上去 走流程 走完流程 确定 定下来 约见 见领导 介绍 引荐 宴请 吃饭 聚餐 参观 考察 送合同 送资料 送方案 送礼 提醒 催 催款 对接 交接 交底 协商 问 打听 了解 验收 维修 送修 上牌 开票 开发票 领 退 改 修改 补签 重新报
    weakAction: 去 来 谈 请 定 取 拿 批 过去 过来 go going come coming drive talk see take
    action: bring send deliver give call call_back ring visit meet present prepare show demo arrange follow_up follow-up get_back reply answer confirm sign pay review quote submit provide check email book set_up schedule hand_over drop_off pick_up decide vote votes meets evaluate approve approves discuss announce announces get_approval test finalise finalize share mail ship draft update report meeting call_with visit_to appointment presentation owe owes emailing sending bringing calling visiting prepare_the get get_them return drop_by stop_by come_by come_in come_back deliver_the negotiate invite introduce forward resend revise rework order_the file register install fix inspect test_drives test_drive lunch dinner speak talk_to see_the see_them sit_down touch_base ping text message write respond feedback give_us give_an_answer let_us_know let_me_know get_us sign_off kick_off hand_in turn_in upload return_the pick circle_back reach_out remind
    customerAct: 开评标会 评审会 专家评审 开班子会 开局务会 开党委会 开党组会 党组会 开办公会 办公会 上党组会 上局务会 上办公会 上班子会 开采购会 打款 付款 付定金 付尾款 交定金 批复 过会 出结果 出中标结果 出中标公告 board_meeting board_meets committee_meets board_meeting_on votes_on evaluates_bids evaluate_bids opens_bids open_bids bid_opening council_votes 评标 上会 开标 公示 定标 投票 表决 研究 讨论 审批 批 开会定 开会研究 党委会 班子会 局务会 votes meets evaluates approves board_votes decides announces reviews
    quoteDone: 发了 送了 给了 寄了 打了 谈了 见了 去了 签了 付了 拜访了 交了 报了 说了
    # Giving.
    haggle: 就签 就定 就买 就下单 就订 就成交 就拍板 就拿下 他们就签 客户就签 才签 才肯签 才买 才定 if_we will_sign_if they'll_sign_if would_sign_if they'd_sign_if would_buy_if they'd_buy_if
    must: 必须 务必 must need_to needs_to have_to has_to got_to
    give: 再送 多送 搭送 让点 让价 让利给 赠送 送 赠 赠送 免费 加送 附送 让利 优惠 降价 降 再降 打折 延保 账期 返点 减免 免 白送 包 承担 throw_in throw-in threw_in free free_of_charge discount off knock_off knocked_off extended_warranty give_them gave_them offered_them waive waived include included 送到 让 让了
    giveThing: 保养 保险 脚垫 贴膜 加油卡 充电桩 行车记录仪 喷涂 上牌费 上牌 延保 质保 账期 服务 备用车 代步车 救援 洗车 轮胎 maintenance service services servicing warranty insurance mats charger chargers delivery registration tyres tires spare_car credit payment_terms livery wrap fuel_card winter_tyres training
    trade: 换 换来 换取 条件是 前提是 前提 只要 要求他们 但要 但他们 不过他们 但得 但对方 不过要 in_return_for in_exchange_for provided_that provided if_they if_you in_return as_long_as on_condition for_signing against conditional_on
    request: 要求 想要 希望 要我们 让我们 问能不能 能不能 可不可以 提出 wants_us_to asked_for ask_for asks_for want_us asking_for they_want demanded demand requested
    refuse: 拒绝 没答应 没同意 不同意 回绝 顶回去 refused declined said_no turned_down no_way
    # Dates of theirs.
    occasion: 生日会 大寿 六十大寿 婚宴 满月酒 升学宴 周年庆典 成立周年 建厂周年 校庆日 退休了 揭牌仪式 剪彩 retires is_retiring is_getting_married gets_married turns_40 turns_50 turns_60 baby_shower annual_gala company_party summer_party christmas_party founders_day founder's_day inauguration ribbon_cutting graduation 生日 周年 周年庆 年会 庆典 厂庆 校庆 院庆 店庆 乔迁 结婚 婚礼 退休 开业 开业典礼 揭牌 满月 寿宴 升职 birthday anniversary gala retirement wedding open_day jubilee opening_ceremony founding_day open_house
    blockedCue: 公务车 公务用车 接待车 巡逻车 通勤车 执法车 警用车
    blockedCue: 采购清单 采购目录 采购计划 采购需求 采购方案 采购合同 采购员 采购意向 购车清单 购车计划 招标文件 招标公告 招标方案 购买力 会议 会面 会谈 会员 来电 来函 要求 交流 交通 交警 签字笔 发票 发动机 发现 联系人 联系方式 谈不上 带来
    blockedCue: 一直用来 一直用于 can't_wait_to 差不多 不错 不过 不少 不光 不仅 不但 不一定 不知道 不清楚 不到 不超过 不低于 不多于 不少于 不止 不管 不如 没想到 需求量 要点 要是 不久 不断 没错 not_only not_sure not_bad not_less not_more not_exceeding 回报 报告厅 情报 报名 报销
    """)
}
