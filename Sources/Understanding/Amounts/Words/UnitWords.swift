/// What can be counted or measured; adding a measure word is one line, or one word on a line.
///
/// The text behind the symbol is the unit's name.
struct UnitWords: Sendable {
  /// The words.
  let list = WordList(
    """
    # Chinese measure words are their own names.
    measure: 台 辆 部 套 家 个 条 张 份 位 人 名 次 件 箱 组 批 只 把 本 间 栋 层 户 座 匹 支 双 对 副 盒 瓶 桶 场 轮 趟 遍 单 笔 项 款 种 站 处 所 车次 人次 间房 册 颗 頁 页 架 艘 根 块儿 节
    measureAs 台: 臺
    measureAs 辆: 輛
    measureAs 个: 個

    # Measured units.
    unitName gram: 克 g gram grams gm
    unitName kilogram: 千克 公斤 kg kilogram kilograms kilo kilos kgs k.gs [kg] {kg}
    unitName milligram: 毫克 mg milligram milligrams
    unitName microgram: 微克 microgram micrograms
    unitName jin: 斤
    unitName liang: 两
    unitName ton: 吨 t ton tons tonne tonnes
    unitName pound: 磅 lb lbs
    unitName ounce: 盎司 oz ounce ounces
    unitName meter: 米 m meter meters metre metres
    unitName kilometer: 公里 千米 km kilometer kilometers kilometre kilometres kms
    unitName centimeter: 厘米 公分 cm centimeter centimeters centimetre centimetres
    unitName millimeter: 毫米 mm millimeter millimeters millimetre millimetres
    unitName decimeter: 分米 dm decimeter
    unitName micrometer: 微米 µm um
    unitName foot: 英尺 foot feet ft foots
    unitName inch: 英寸 inch inches
    unitName yard: 码 yard yards yd yds
    unitName mile: 英里 mile miles mi
    unitName liter: 升 liter liters litre litres
    unitName milliliter: 毫升 ml milliliter milliliters
    unitName cup: cup cups
    unitName tablespoon: tablespoon tablespoons
    unitName teaspoon: teaspoon teaspoons
    unitName barrel: 桶油 barrel barrels
    unitName acre: 英亩 acre acres
    unitName mu: 亩
    unitName square_meter: 平米 平方米 平方 square_meter square_meters m2
    unitName square_foot: 平方英尺 square_foot square_feet
    unitName kilometer_per_hour: 公里每小时 km/h km/hr kph kilometers_per_hour kilometers_an_hour
    unitName mile_per_hour: mph miles_per_hour miles_an_hour
    unitName kilowatt: 千瓦 kw kilowatt kilowatts
    unitName kilowatt_hour: 度电 千瓦时 kwh
    unitName horsepower: 马力 hp horsepower
    unitName degree: 度 degree degrees
    unitName byte: 字节 byte bytes
    unitName kilobyte: kb 千字节
    unitName megabyte: mb
    unitName gigabyte: gb

    # English nouns that a fleet is counted in, in the singular.
    noun vehicle: vehicle vehicles
    noun car: car cars
    noun van: van vans
    noun minivan: minivan minivans
    noun sedan: sedan sedans saloon saloons
    noun suv: suv suvs
    noun truck: truck trucks lorry lorries
    noun pickup: pickup pickups
    noun bus: bus buses coach coaches minibus minibuses
    noun unit: unit units
    noun seat: seat seats
    noun seater: seater seaters
    noun driver: driver drivers
    noun set: set sets
    noun piece: piece pieces pc pcs
    noun person: person people persons
    noun employee: employee employees
    noun user: user users
    noun branch: branch branches
    noun site: site sites
    noun key: key keys
    noun tyre: tyre tyres tire tires
    noun motorcycle: motorcycle motorcycles
    noun ambulance: ambulance ambulances
    noun taxi: taxi taxis
    noun charger: charger chargers
    noun service: service services
    noun turn: turn turns
    noun time: times
    """)
}
