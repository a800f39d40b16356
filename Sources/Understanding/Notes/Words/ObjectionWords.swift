/// The words of resistance by topic, and those that say there is none.
struct ObjectionWords: Sendable {
  /// The words.
  let list = WordList(
    """
    objection price: 太贵 贵了 价格高 价格太高 价格偏高 价太高 嫌贵 价格贵 报价高 报价太高 报高了 便宜点 再便宜 价格下不来 价格没优势 价格降不下来 太高了 贵不少 贵太多 比别家贵 比对手贵 性价比不高 有点贵 偏贵 价格有点高 价格不行 价格接受不了 too_expensive price_too_high price_is_too_high pricey too_pricey over_priced overpriced cheaper_elsewhere too_dear price_is_high can't_afford too_much_money too_costly price_is_steep price_seems_high high_price more_expensive_than costs_too_much not_cheap
    objection space: 后备箱太小 后备箱小 空间小 空间太小 空间不够 太挤 坐不下 后排太小 后排小 后排挤 放不下 装不下 腿部空间 太窄 座位不够 坐着挤 too_small cramped not_enough_room not_enough_space too_tight no_legroom not_enough_legroom boot_is_small boot_too_small trunk_too_small trunk_is_too_small not_roomy too_narrow not_enough_seats
    objection fuel: 油耗高 油耗太高 油耗大 费油 太费油 油老虎 耗油 thirsty gas_guzzler burns_too_much fuel_consumption_is_high poor_mileage too_much_fuel uses_too_much_fuel poor_fuel_economy fuel_costs
    objection range: 续航不够 续航短 续航太短 续航焦虑 续航打折 充电不方便 充电慢 充电桩少 没地方充电 没有充电桩 担心续航 怕续航 跑不远 range_is_too_short not_enough_range range_anxiety range_too_short nowhere_to_charge no_chargers charging_takes charging_is_too_slow no_charging worried_about_range worry_about_charging worry_about_range worried_about_charging won't_make_it
    objection service: 服务网点少 网点少 网点太少 担心售后 担心维修 怕维修 售后远 4s店远 4s店太远 店太远 离得远 维修慢 维修贵 售后不行 售后差 售后不放心 服务差 服务不好 保养贵 修车慢 配件慢 配件难买 维修不方便 离得太远 service_is_slow workshop_is_far workshop_too_far poor_service bad_service no_workshop service_is_far too_far_away repairs_take service_centre_is_far service_center_is_far parts_take spare_parts_take bad_after-sales
    objection delivery: 交期长 交期太长 交车慢 交车太慢 等太久 等不及 等不了 提车慢 没现车 没有现车 来不及 周期太长 交付慢 too_long_to_deliver lead_time lead_time_too_long delivery_is_too_slow can't_wait too_long_a_wait delivery_takes_too_long no_stock_available too_late long_wait delivery_time_is
    objection supplier: 老关系 很难换 老供应商 固定供应商 一直用 合作多年 合作很多年 有合作的 已经有供应商 不想换供应商 不想换 换供应商麻烦 有老关系 用惯了 习惯了 跟别家签了 current_supplier present_supplier existing_supplier happy_with_their_supplier happy_with loyal_to locked_in_with always_bought_from long_relationship don't_want_to_switch no_reason_to_switch used_to_their under_contract_with
    objection rules: 不合规 不符合规定 不符合采购 不在目录 不在采购目录 超标准 超标 违规 流程不允许 走不了流程 政策不允许 不能进口 必须国产 必须走招标 要三家比价 三家比价 against_the_rules not_on_the_list not_allowed policy_doesn't_allow procurement_rules not_compliant against_policy not_on_the_approved_list rules_don't_allow framework_agreement must_tender has_to_go_to_tender
    objection resale: 残值低 保值率低 不保值 二手不值钱 二手车不值钱 掉价快 贬值快 resale_is_poor poor_resale resale_value depreciates loses_value residual residual_value
    objection brand: 牌子不行 牌子不响 没听过 品牌不够 品牌认可度 档次不够 没档次 不上档次 面子 看不上 国产车不放心 牌子小 杂牌 brand_isn't_known unknown_brand never_heard_of not_prestigious brand_image doesn't_know_the_brand brand_is_weak not_premium don't_trust_the_brand
    objection budget: 没预算 没有预算 预算不够 预算不足 预算没批 预算还没批 预算被砍 预算砍了 没钱 资金不到位 资金紧张 资金没到位 经费紧张 超预算 超出预算 预算没下来 no_budget budget_is_frozen budget_frozen over_budget out_of_budget budget_cut budget_not_approved budget_isn't_approved no_money no_funds budget_was_cut not_in_the_budget exceeds_the_budget
    objection other: 再考虑 再考虑考虑 考虑考虑 再看看 再商量 再研究研究 不着急 不急 暂时不需要 暂时没需求 没需求 领导不同意 领导反对 不感兴趣 没兴趣 以后再说 先放一放 缓一缓 再等等 think_it_over think_about_it not_interested no_need_now not_now no_need later_maybe not_in_a_hurry want_to_wait wants_to_wait the_boss_prefers boss_said_no put_it_on_hold on_hold need_more_time had_a_bad_experience
    calm: 没问题 没意见 不是问题 不成问题 还行 可以接受 能接受 接受了 满意 不错 挺好 不贵 不高 不算高 解决了 搞定 放心 不担心 不介意 不嫌 合理 够用 足够 不小 no_problem not_a_problem isn't_a_problem is_fine fine_with happy_with_the acceptable accepted not_an_issue no_issue isn't_an_issue no_concern resolved solved satisfied like_the likes_the reasonable not_too_expensive isn't_too no_longer_an_issue is_ok good_enough wasn't
    """)
}
