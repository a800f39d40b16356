/// The words by which people are known in a note: titles, departments, what they do in a purchase.
///
/// `title` bears the title in full. `titleHead` and `titleModifier` are the words of English titles;
/// `roleTopic` is a matter that somebody has in hand when a `roleLink` stands between: 预算归孙科长管.
struct PersonCueWords: Sendable {
  /// The words.
  let list = WordList(
    """
    title 处长: 处长 处
    title 副处长: 副处长 副处
    title 局长: 局长 局
    title 副局长: 副局长 副局
    title 科长: 科长 科
    title 副科长: 副科长
    title 主任: 主任
    title 副主任: 副主任
    title 部长: 部长
    title 副部长: 副部长
    title 院长: 院长 院
    title 副院长: 副院长
    title 校长: 校长 校
    title 副校长: 副校长
    title 厂长: 厂长 厂
    title 副厂长: 副厂长
    title 队长: 队长 队
    title 大队长: 大队长
    title 中队长: 中队长
    title 支队长: 支队长 支
    title 副队长: 副队长
    title 所长: 所长 所
    title 站长: 站长 站
    title 书记: 书记
    title 副书记: 副书记
    title 镇长: 镇长
    title 县长: 县长
    title 市长: 市长
    title 总裁: 总裁
    title 副总裁: 副总裁
    title 总经理助理: 总经理助理
    title 党委书记: 党委书记
    title 董秘: 董秘
    title 护士长: 护士长
    title 教导员: 教导员
    title 班长: 班长
    title 组长: 组长
    title 店长: 店长
    title 村长: 村长
    title 乡长: 乡长
    title 区长: 区长
    title 园长: 园长
    title 总经理: 总经理
    title 副总经理: 副总经理
    title 副总: 副总
    title 总: 总
    title 经理: 经理
    title 采购经理: 采购经理
    title 行政经理: 行政经理
    title 行政主管: 行政主管
    title 采购主管: 采购主管
    title 车队主管: 车队主管
    title 车队长: 车队长 车队队长
    title 董事长: 董事长 董
    title 秘书: 秘书
    title 秘书长: 秘书长
    title 会计: 会计
    title 出纳: 出纳
    title 工程师: 工程师 工
    title 高级工程师: 高级工程师 高工
    title 总工程师: 总工程师 总工
    title 老师: 老师
    title 主管: 主管
    title 总监: 总监
    title 采购总监: 采购总监
    title 财务总监: 财务总监
    title 行政总监: 行政总监
    title 助理: 助理
    title 科员: 科员
    title 采购员: 采购员
    title 调研员: 调研员
    title 政委: 政委
    title 支队长: 支队长
    title 主席: 主席
    title 馆长: 馆长
    title 台长: 台长
    title 行长: 行长
    title 副镇长: 副镇长
    title 副县长: 副县长
    title 副市长: 副市长
    title 副村长: 副村长
    title 副乡长: 副乡长
    title 副区长: 副区长
    title 副园长: 副园长
    title 副站长: 副站长
    title 副班长: 副班长
    title 副组长: 副组长
    title 副店长: 副店长
    title 副台长: 副台长
    title 副行长: 副行长
    title 副馆长: 副馆长
    title 副大队长: 副大队长
    title 副中队长: 副中队长
    title 副支队长: 副支队长
    title 副秘书长: 副秘书长
    title 副董事长: 副董事长
    title 副主席: 副主席
    title 副总工程师: 副总工程师
    title 副总监: 副总监
    title 副政委: 副政委
    title 副会长: 副会长
    title 副州长: 副州长
    title 副省长: 副省长
    title 副厅长: 副厅长
    title 副司长: 副司长
    title 副所长: 副所长
    title 副总队长: 副总队长
    title 厅长: 厅长
    title 司长: 司长
    title 省长: 省长
    title 州长: 州长
    title 会长: 会长
    title 总队长: 总队长
    title 检察长: 检察长
    title 常务副局长: 常务副局长
    title 常务副市长: 常务副市长
    title 常务副县长: 常务副县长
    title 常务副区长: 常务副区长
    title 常务副院长: 常务副院长
    title 常务副总经理: 常务副总经理
    title 常务副总裁: 常务副总裁
    title 常务副主任: 常务副主任
    titleHead: planner scheduler dispatcher partner owner founder trustee superintendant rector provost warden marshal sheriff undersheriff councilman councilwoman councillor alderman general_counsel analyst specialist representative rep manager director head vp vice_president president chairman chairwoman coordinator supervisor engineer secretary receptionist assistant buyer controller accountant superintendent commissioner captain sergeant lieutenant chief mayor treasurer administrator officer clerk cfo ceo coo cpo cto principal dean inspector deputy foreman technician bursar gatekeeper
    titleModifier: shop body_shop ground grounds estate motor pool dispatch dispatching field production warehouse regional_sales strategic global national group divisional fleet procurement purchasing finance financial operations general deputy assistant associate senior regional transport transportation facilities facility office plant managing chief vice executive technical workshop hr admin administrative logistics fire police city county school hospital vehicle motor_pool service maintenance sourcing mobility lead principal head site depot supply_chain business security
    honorific: mr mr. mrs mrs. ms ms. dr dr. miss prof. prof 给 跟 和 向 请 约 找 联系 拜访 陪
    speaker: talked_to spoke_to spoke_with met met_with talked_with called call saw meeting_with meet meet_with meeting visit visited visiting emailed email ask asked see contact_is contact contact: invited texted ring rang phoned phone lunch_with dinner_with coffee_with reach introduced_to introduced_me_to chat_with thank
    unitWord: 后勤处 后勤科 后勤部 后勤 后勤保障部 后勤中心 办公室 采购科 采购部 采购处 采购办 采购中心 招标办 财务处 财务科 财务部 财务 装备处 装备科 装备部 装财处 行政处 行政部 行政科 行政办 车队 车管科 车管所 车辆科 车管处 机关事务局 机关事务管理局 机关服务中心 综合科 综合处 综合部 总务处 总务科 设备科 设备处 设备部 保卫处 保卫科 安保部 工会 技术科 技术部 技术处 人事处 人事科 人事部 人力资源部 纪检 国资处 资产处 资产科 市场部 运营部 物流部 生产部 销售部 法务部 党办 院办 校办 局办 总办 厂办 县委办 区府办 政府办 执法大队 执法队 执法支队 交警大队 交警支队 巡警大队 特警支队 刑侦大队 派出所 指挥中心 医务科 急诊科 急救中心 总经办 总裁办 董事会 小车班 运输科 运输部 调度室 基建科 基建处 安监科
    unitWord: fleet_office fleet_department fleet_team fleet fleet_management fleet_services procurement procurement_department procurement_office procurement_team purchasing purchasing_department purchasing_office finance_department finance finance_office finance_team accounting accounts facilities facilities_department logistics_department logistics workshop transport_office transport_department transport motor_pool administration admin operations ops operations_department hr it legal police_department public_works city_hall the_mayor's_office security
    roleVerb decider: 拍板 拍的板 说了算 最终决定 最后决定 做主 作主 能定 他定 她定 来定 决策 定夺 一支笔 点头 点头才行 点头才算 最后定 一锤定音 有决定权 一把手 决策人 decides decide decides_in_the_end makes_the_decision make_the_decision makes_the_final_decision makes_the_final_call has_the_final_say have_the_final_say has_final_say final_say final_decision decision_maker decision-maker has_the_last_word has_the_final_word makes_the_call calls_the_shots is_the_boss the_real_decision_maker gives_the_go-ahead gives_the_green_light gives_final_approval needs_to_approve_it has_to_approve_it pulls_the_trigger signs_off
    roleVerb budget: 签字 签批 签单 批预算 管预算 管钱 批钱 掌预算 财务审批 批款 批经费 控制预算 管经费 管资金 管财务 出钱 控预算 controls_the_budget control_the_budget holds_the_budget owns_the_budget approves_the_budget approves_budgets manages_the_budget manages_budget runs_the_budget budget_holder budget_owner is_the_budget_holder holds_the_purse holds_the_purse_strings controls_the_money controls_the_purse signs_the_cheque signs_the_check signs_the_cheques signs_the_checks signs_off_on_the_budget signs_off_the_budget signs_off_on_spend signs_off_spending signs_off_on_spending signs_off_the_money approves_spending approves_the_money approves_the_spend releases_the_funds
    roleVerb procurement: 走采购 走招标 负责采购 管采购 办采购 跑采购 负责招标 管招标 组织招标 走流程 走采购流程 走招标流程 跑流程 办流程 采购流程 招标流程 询价 比价 发标 经办 负责走 负责流程 runs_procurement handles_procurement does_procurement manages_procurement handles_the_tender handles_tenders runs_the_tender runs_tenders manages_the_tender runs_the_bid handles_bids handles_the_bids runs_the_bidding in_charge_of_purchasing in_charge_of_procurement responsible_for_purchasing responsible_for_procurement handles_purchasing does_the_purchasing does_the_buying does_the_paperwork handles_the_paperwork collects_the_quotes collects_quotes issues_the_rfp runs_the_rfp writes_the_tender handles_the_purchase_order raises_the_po issues_the_po issues_purchase_orders
    roleVerb technical: 技术把关 把技术关 管技术 看技术 负责验车 验车 评技术 技术评审 技术评估 评估技术 评测 负责技术 定技术参数 写参数 定参数 定配置 看配置 看参数 技术参数 提技术要求 试车评技术 技术这块 checks_the_specs checks_specs writes_the_spec writes_the_specs wrote_the_spec technical_evaluation evaluates_the_cars evaluates_the_vehicles evaluates_the_vans sets_the_specs sets_the_spec defines_the_spec defines_the_specs technical_side reviews_the_specs tests_the_cars tests_the_vehicles tests_the_vans does_the_test_drives does_the_technical_review inspects_the_cars inspects_the_vehicles handles_the_technical handles_technical does_the_technical_evaluation judges_the_technical looks_at_the_technical
    roleVerb user: 用车 用车的 开车的 使用部门 用车部门 用车单位 天天开 每天开 平时开 自己开 实际使用 实际用车 要用车 坐这个车 drives_the_cars drives_them drives_one drives_one_daily drives_the_vans uses_the_cars uses_the_vans uses_them will_be_using will_be_driving will_use_the_cars will_use_the_vans will_drive_the_cars will_drive_the_vans main_user end_user day-to-day_user will_drive_it drives_it_every_day will_drive_them will_use_them
    roleVerb gatekeeper: 挡驾 守门 前台 把门 挡着 挡在 不让进门 不让见 不让进 拦着 拦住 要先过他 要先过她 先过他这关 先过她这关 过滤电话 安排日程 管日程 管行程 gatekeeper screens_calls screens_his_calls screens_her_calls guards_the_calendar guards_his_calendar keeps_the_calendar keeps_his_calendar keeps_her_calendar keeps_the_diary manages_the_calendar manages_his_calendar manages_her_calendar manages_the_diary manages_his_diary manages_her_diary runs_his_diary controls_access won't_let_us_through won't_put_us_through won't_put_me_through wouldn't_put_us_through wouldn't_put_me_through screens_the_calls blocks_us keeps_us_out
    roleVerb influencer: 说得上话 说上话 说话有分量 有分量 有影响力 有影响 有话语权 能影响 领导听他的 领导听她的 听他的 听她的 说话管用 意见很重要 意见重要 提建议 给建议 has_influence has_a_lot_of_influence has_influence_on has_some_influence has_the_ear_of has_the_director's_ear has_the_boss's_ear has_his_ear has_her_ear influences influential is_influential listens_to_him listens_to_her listen_to_him listen_to_her carries_weight carries_a_lot_of_weight his_opinion_counts her_opinion_counts opinion_counts opinion_matters recommends advises
    roleVerb coach: 透消息 给我们透 跟我们关系好 是我们内线 我们内线 我们的内线 是我们的内线 我们的人 帮我们说话 帮咱们说话 帮我们说好话 向着我们 向着咱们 支持我们 力挺我们 挺我们 内线 是我们的人 自己人 给我们通气 给我们透露 给我们透底 给我们递消息 替我们说话 替咱们说话 帮我们 暗中帮 站我们这边 站在我们这边 on_our_side is_on_our_side supports_us is_supporting_us backs_us backing_us in_our_corner champion our_champion is_our_champion our_coach our_inside_man inside_contact our_insider helps_us helping_us is_helping_us speaks_up_for_us tips_us_off rooting_for_us gives_us_inside keeps_us_informed feeds_us_info wants_us_to_win pushes_for_us pushing_for_us
    roleTopic budget: 批钱 the_money the_purse_strings 预算 资金 经费 钱 钱这块 财务 签字 签字的 the_budget budget money funding spending
    roleTopic procurement: 购车 车辆采购 招采 合同 bids all_bids bidding tenders all_tenders sourcing vehicle_purchases contracts the_rfp purchase_orders 招标 采购 采购流程 流程 招标流程 采购这块 procurement purchasing the_tender tender paperwork
    roleTopic technical: 技术 技术参数 参数 配置 技术这块 技术评审 试车 验车 评测 specs the_specs the_spec technical technical_matters technical_questions
    roleTopic decider: 拍板的 最后拍板的 最终拍板的 决定权 最终决定权 拍板 决策 最后决定 the_decision decision final_decision final_say the_final_say
    roleTopic user: 用车的 开车的 实际用车的 坐车的 使用人
    roleTopic gatekeeper: 前台 门卫
    roleTopic influencer: 有话语权的 说得上话的 能影响领导的
    roleTopic coach: 内线 帮我们的 向着我们的 our_champion our_coach our_inside_contact
    intro: 联系人 联系人是 联系人叫 对接人 对接人是 对接人叫 负责人 负责人是 负责人叫 经办人 经办人是 接口人 接口人是 名叫 采购员 办事员
    pronoun: 他 她 he she who
    ourPeople: 我们 我司 我方 咱们 我 咱 同事 我们店 我们公司 咱们公司 咱店 我们这边 店里 公司 our my colleague my_boss our_own my_colleague teammate from_our
    charge: 管 分管 主管 负责 把关 抓 管着 handles runs manages controls oversees in_charge_of responsible_for
    roleLink: 归 由 是 在 找 得 要 让 还得 最后 最后还得 得找 要找 得过 主要 主要是 方面 这块 is rests_with lies_with is_with is_up_to goes_through is_handled_by is_run_by is_held_by is_controlled_by belongs_to held_by handled_by controlled_by owned_by comes_from decided_by run_by with by up_to
    """)
}
