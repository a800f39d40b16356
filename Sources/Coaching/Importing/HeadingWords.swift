/// What the columns of account lists are called, besides what the playbook calls its fields.
enum HeadingWords {
  /// The words for what is no field of the playbook.
  static let targets: [(target: ImportTarget, words: String)] = [
    (
      .account,
      """
      客户 客户名称 客户名 客户单位 客户全称 单位 单位名称 单位全称 公司 公司名称 公司名 企业 企业名称 企业名 机构 机构名称 采购单位 \
      购车单位 用车单位 account accountname customer customername client clientname company \
      companyname organisation organisationname organization organizationname
      """
    ),
    (
      .contact(.name, of: 1),
      """
      关键联系人 联系人 主要联系人 联系人姓名 联系人名称 姓名 对接人 经办人 keycontact keycontactname contact \
      contactname contactperson maincontact primarycontact fullname person
      """
    ),
    (.contact(.family, of: 1), "姓 姓氏 lastname surname familyname contactlastname"),
    (.contact(.given, of: 1), "名 名字 firstname givenname contactfirstname"),
    (
      .contact(.title, of: 1),
      "职务 职位 职称 头衔 联系人职务 联系人职位 title jobtitle position contacttitle contactposition"
    ),
    (
      .contact(.unit, of: 1),
      "部门 科室 处室 所属部门 所在部门 联系人部门 department dept division contactdepartment"
    ),
    (
      .contact(.role, of: 1),
      "角色 采购角色 决策角色 联系人角色 购买角色 role buyingrole purchaserole contactrole"
    ),
    (
      .contact(.phone, of: 1),
      """
      电话 手机 手机号 手机号码 电话号码 联系电话 联系人电话 联系方式 联系手机 移动电话 座机 固话 办公电话 phone phonenumber \
      mobile mobilephone mobilenumber telephone tel cell cellphone contactphone contactnumber
      """
    ),
    (
      .contact(.other, of: 1),
      """
      邮箱 电子邮箱 电子邮件 邮件 微信 微信号 qq qq号 传真 email emailaddress mail wechat fax
      """
    ),
    (.contact(.birthday, of: 1), "生日 出生日期 联系人生日 birthday birthdate dateofbirth dob"),
    (.needs, "需求特征 需求 客户需求 需求情况 购车需求 needs need requirements requirement"),
    (.note, "note keep 备注行 记下"),
    (.nothing, "skip ignore none 忽略 跳过 不要"),
  ]

  /// Further words for fields of the shipped playbook, by their keys.
  static let fields: [(key: String, words: String)] = [
    (
      "segment",
      """
      属性 客户类型 客户类别 客户性质 单位性质 单位类型 类别 类型 行业 attribute customertype accounttype type \
      category industry
      """
    ),
    (
      "quantity",
      """
      采购数量 需求数量 购车数量 购车台数 意向台数 需求台数 台数 辆数 qty vehicles cars numberofcars \
      numberofvehicles quantityneeded ofvehicles ofcars noofvehicles noofcars vehiclesrequired \
      vehiclesneeded carsrequired carsneeded requiredvehicles 需要台数 购置数量 购置台数 所需台数
      """
    ),
    ("budget", "采购预算 预算金额 购车预算 预算总额 budgetamount totalbudget"),
    ("purpose", "车辆用途 使用用途 购车用途 使用目的 use usage"),
    ("purchase_cycle", "换车周期 更新周期 购车周期 周期 cycle replacementcycle renewalcycle buyingcycle"),
    (
      "purchase_time",
      """
      可能采购时间 预计采购时间 预计购车时间 购车时间 采购日期 预计采购日期 预计时间 likelypurchasetime purchasedate \
      expectedpurchase expectedpurchasetime expectedpurchasedate expectedclose closedate \
      neededby requiredby neededbydate requiredbydate requireddate needby needbydate 需要时间 需车时间
      """
    ),
    ("model", "意向车型 关注车型 需求车型 车型意向 型号 modelofinterest preferredmodel vehiclemodel"),
    ("rivals", "竞品 竞争对手 竞争品牌 竞品品牌 对手 competitor competitors rival competition"),
    ("size", "规模 人数 员工人数 headcount employees"),
    ("decider", "决策人 决策者 关键决策人 decisionmaker"),
    ("visit_rhythm", "拜访频率 拜访周期 visitrhythm visitfrequency"),
    ("remarks", "备注 备注信息 说明 备注说明 remark remarks notes comment comments"),
  ]
}
