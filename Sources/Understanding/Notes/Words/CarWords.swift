/// Makes and models of cars as customers name them; a dealer's own list goes before these.
///
/// `make` is a brand, which by itself names a competitor; `car` is a model.
struct CarWords: Sendable {
  /// The words.
  let list = WordList(
    """
    make: 丰田 本田 日产 大众 别克 雪佛兰 福特 现代 起亚 比亚迪 吉利 长安 奇瑞 长城 哈弗 红旗 广汽 传祺 上汽 荣威 名爵 奔驰 宝马 奥迪 沃尔沃 雷克萨斯 凯迪拉克 特斯拉 蔚来 小鹏 问界 零跑 马自达 三菱 斯柯达 江淮 江铃 金龙 宇通 福田 依维柯 五菱 宝骏 东风 一汽 北汽 极氪 小米汽车 路虎 捷豹 保时捷 林肯 英菲尼迪 斯巴鲁 标致 雪铁龙 大通
    make: toyota chevy gmc ram dodge chrysler lincoln infiniti acura genesis rivian lucid stellantis maxus ldv saic great_wall jac daf man seat cupra ssangyong honda nissan volkswagen vw buick chevrolet ford hyundai kia byd geely mercedes mercedes-benz benz bmw audi volvo lexus cadillac tesla mazda mitsubishi skoda renault peugeot citroen citroën fiat iveco opel vauxhall subaru suzuki isuzu jeep dacia mg nio xpeng polestar scania
    car: 帕萨特 凯美瑞 雅阁 迈腾 天籁 君越 君威 蒙迪欧 索纳塔 卡罗拉 轩逸 朗逸 速腾 宝来 英朗 思域 汉兰达 途观 途昂 昂科威 奇骏 别克gl8 gl8 奥德赛 艾力绅 赛那 格瑞维亚 威霆 奔驰v级 考斯特 全顺 大通g10 g10 菱智 传祺m8 m8 腾势d9 d9 岚图梦想家 海豹 海狮 红旗h5 红旗h9 h5 h9 奥迪a6 a6l a6 a4l 宝马5系 5系 3系 奔驰e级 e级 c级 s级 model_3 model_y 途锐 塞纳 皇冠 亚洲龙 阿特兹 瑞虎8 哈弗h6 h6 星越 帝豪 逸动 cs75 五菱宏光 宏光 江铃全顺 金杯 海狮车 s90 xc60 沃尔沃s90
    car: passat camry accord superb octavia golf corolla sentra altima mondeo transit sprinter vito crafter transporter caravelle sienna odyssey sharan touran tiguan rav4 cr-v x-trail qashqai e-class c-class s-class a4 a6l ducato trafic proace hiace coaster berlingo kangoo id.4 id.3 ioniq zoe e-transit hilux ranger land_cruiser prado highlander yaris polo fabia kuga insignia talisman
    kind: 七座商务车 七座商务 七座 七座车 九座 九座车 五座 五座车 商务车 中巴 中巴车 大巴 大巴车 面包车 面包 皮卡 轿车 小轿车 suv mpv 新能源 新能源车 电动车 电动 纯电 混动 混动车 插混 越野车 客车 货车 轻客 警车 救护车 厢货 冷藏车 执法车 巡逻车 通勤车 公务车 商务 四驱 燃油车
    kind: sedans vans minivans suvs trucks pickups buses minibuses minibus shuttles ambulances evs hybrids electrics seven-seaters 7-seaters nine-seaters 9-seaters people_carriers crossovers hatchbacks estates wagons patrol_cars electric_cars electric_vans electric_vehicles hybrid_cars panel_vans cargo_vans box_trucks pickup_trucks taxis coaches sedan van minivan ev hybrid
    vehicle: 台车 辆车 部车 车 台 辆 cars vehicles units car vehicle unit motors
    """)
}
