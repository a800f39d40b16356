/// The words by which people are known in a note: titles, departments, what they do in a purchase.
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
    title 院长: 院长 院
    title 副院长: 副院长
    title 校长: 校长 校
    title 厂长: 厂长
    title 队长: 队长 队
    title 所长: 所长
    title 站长: 站长
    title 书记: 书记
    title 总经理: 总经理
    title 副总经理: 副总经理 副总
    title 总: 总
    title 经理: 经理
    title 采购经理: 采购经理
    title 行政经理: 行政经理
    title 车队长: 车队长 车队队长
    title 董事长: 董事长 董
    title 秘书: 秘书
    title 会计: 会计
    title 出纳: 出纳
    title 工程师: 工程师 工
    title 老师: 老师
    title 主管: 主管
    title 总监: 总监
    title 助理: 助理
    title 科员: 科员
    title 调研员: 调研员
    title fleet_manager: fleet_manager head_of_fleet fleet_director
    title procurement_manager: procurement_manager purchasing_manager head_of_procurement head_of_purchasing procurement_director vp_procurement vp_of_procurement chief_procurement_officer buyer purchasing_officer procurement_officer
    title director: director managing_director
    title deputy_director: deputy_director
    title CFO: cfo finance_director financial_director head_of_finance
    title CEO: ceo chief_executive
    title COO: coo
    title manager: manager office_manager general_manager operations_manager facilities_manager facility_manager plant_manager hr_manager
    title secretary: secretary receptionist assistant pa
    title engineer: engineer technical_director chief_engineer workshop_manager
    title mayor: mayor
    title chief: chief superintendent commissioner captain
    honorific: mr mr. mrs mrs. ms ms. dr dr. miss 给 跟 和 向 请 约 找 联系 拜访 陪
    speaker: talked_to spoke_to spoke_with met met_with talked_with called saw meeting_with
    unitWord: 后勤处 后勤科 后勤部 后勤 办公室 采购科 采购部 采购处 采购办 财务处 财务科 财务部 装备处 装备科 装财处 行政处 行政部 行政科 车队 车管科 车管所 机关事务局 机关事务管理局 机关服务中心 综合科 综合处 综合部 总务处 总务科 设备科 设备处 保卫处 保卫科 工会 技术科 技术部 技术处 人事处 人事科 纪检 国资处 资产处 市场部 运营部 物流部 党办 院办 校办 局办 总办 fleet_office fleet_department procurement procurement_department purchasing_department finance_department facilities logistics_department the_workshop transport_office administration
    roleVerb decider: 拍板 说了算 最终决定 最后决定 做主 能定 他定 她定 决策 一支笔 decides makes_the_decision has_the_final_say final_say final_decision decision_maker has_the_last_word makes_the_call signs_off calls_the_shots
    roleVerb budget: 签字 批预算 管预算 管钱 批钱 掌预算 财务审批 批款 控制预算 controls_the_budget holds_the_budget owns_the_budget approves_the_budget budget_holder holds_the_purse signs_the_cheque signs_the_check
    roleVerb procurement: 走采购 走招标 负责采购 管采购 负责招标 组织招标 走流程 走采购流程 采购流程 询价 比价 runs_procurement handles_procurement handles_the_tender runs_the_tender runs_the_bid in_charge_of_purchasing does_the_purchasing
    roleVerb technical: 技术把关 把技术关 验车 评技术 技术评审 看技术 管技术 定技术参数 写参数 定参数 提技术要求 checks_the_specs writes_the_spec writes_the_specs technical_evaluation evaluates_the_cars sets_the_specs technical_side
    roleVerb user: 用车 开车的 使用部门 用车部门 天天开 每天开 drives_the_cars uses_the_cars will_be_using main_user
    roleVerb gatekeeper: 挡驾 守门 前台 把门 不让见 要先过他 要先过她 过滤电话 gatekeeper screens_calls guards_the_calendar won't_let_us_through screens_the_calls
    roleVerb influencer: 说得上话 有影响力 有话语权 能影响 领导听他的 领导听她的 说话管用 has_influence has_the_ear_of influences influential listens_to_him listens_to_her
    roleVerb coach: 透消息 给我们透 关系好 帮我们说话 向着我们 支持我们 内线 是我们的人 给我们通气 替我们说话 帮我们 暗中帮 on_our_side supports_us champion our_champion helps_us speaks_up_for_us tips_us_off rooting_for_us
    """)
}
