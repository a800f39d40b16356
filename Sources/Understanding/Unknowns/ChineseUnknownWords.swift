/// The words by which Chinese says that something is not known, the longest first.
struct ChineseUnknownWords: Sendable {
  /// Not to know, whole: 不太清楚, 还没问到, 说不准.
  let notKnown: [String]
  /// Nobody said: 没说, 没透露.
  let notTold: [String]
  /// What may stand at either end without saying anything.
  let empty: [String]
  /// The same, and the particles that end a sentence.
  let trailing: [String]

  /// Words for finding out and for putting off.
  let findings = [
    "打听", "了解", "核实", "确认", "落实", "打电话", "请教", "请示", "联系", "摸清", "弄清", "搞清", "问", "查",
    "再说", "再看", "再定", "再聊", "再谈", "再补", "再填", "再想", "补", "等通知", "等消息", "等回话", "等答复", "等信儿", "看看",
    "想想", "告诉你", "回复",
  ]
  /// Whose asking is none of ours.
  let others = ["他", "她", "客户", "对方", "人家", "领导"]
  /// What only looks like one of the words.
  let lookalikes = [
    "没问题", "没说的", "没定金", "没定价", "没提车", "没提货", "没查封", "不确定性", "问题", "问候", "疑问", "学问", "慰问", "访问",
    "检查", "巡查", "查封", "补贴", "补助", "补偿", "补丁",
  ]
  /// What passes a question over, said alone.
  let passing: Set = ["跳过", "先跳过", "跳过吧", "先过", "下一题", "下一个", "下个问题"]
  /// Words that ask.
  let questions = [
    "几", "多少", "谁", "什么", "哪", "怎么", "怎样", "如何", "为何", "何时", "多久", "多大", "啥", "咋", "吗",
    "是不是", "是否", "有没有", "能不能", "会不会", "要不要", "还是",
  ]

  private static let never = [
    "不", "不太", "不大", "不怎么", "不是很", "不是太", "不是特别", "不是十分", "不很", "不十分", "不甚", "尚不", "没法", "无法", "不能",
  ]
  private static let notYet = [
    "没", "没有", "没太", "没怎么", "没能", "未", "尚未", "未能", "没来得及", "没细", "没多", "没敢", "没顾上", "没顾得上", "没好意思",
    "没机会", "没仔细",
  ]
  private static let knowing = [
    "知道", "知晓", "晓得", "清楚", "了解", "明确", "确定", "掌握", "肯定", "记得", "懂",
  ]
  private static let finding = [
    "问", "细问", "多问", "问到", "问过", "问出来", "问清", "问清楚", "打听", "打听到", "打听过", "打听出来", "打听清楚", "了解清楚",
    "问明白", "摸清",
    "摸清楚", "弄清", "弄清楚",
    "弄明白", "搞清", "搞清楚", "搞明白", "查", "查到", "查过", "查清", "听说", "听说过", "听到", "定", "定下", "定下来", "定好",
    "决定", "敲定", "拿到", "想好", "想过", "商量", "商量过", "商量好", "落实", "核实", "确认", "确认过", "了解到", "了解过", "掌握到",
  ]
  private static let telling = [
    "说", "说过", "说清", "讲", "讲过", "提", "提过", "提到", "谈", "谈到", "谈过", "聊", "聊到", "聊过", "透露", "透露过",
    "告诉我", "告诉我们", "告知", "交代", "交底",
  ]
  private static let fixed = [
    "说不清楚", "说不清", "讲不清", "搞不清楚", "搞不清", "弄不清", "记不清", "记不得", "摸不清", "摸不准", "拿不准", "吃不准", "说不准",
    "说不好", "说不上来", "说不上", "想不起来", "答不上来", "不好说", "很难说", "难说", "谁知道", "鬼知道", "天知道", "谁晓得", "哪知道",
    "哪里知道", "哪儿知道", "哪晓得", "没数", "没概念", "没印象",
    "没头绪", "没消息", "没信儿", "没有消息", "忘了问", "忘问", "忘了", "忘记了", "未知", "不详", "未定", "待定", "待确认", "待核实",
    "待了解", "待问", "不得而知", "一无所知", "一概不知", "不知",
  ]
  private static let filling = [
    "嗯", "呃", "额", "哦", "噢", "唉", "哎", "啊", "这个", "那个", "这块", "这一块", "这方面", "这事", "这点", "这些", "这",
    "具体", "我们", "咱们", "我", "咱", "本人", "自己", "暂时", "目前", "现在", "眼下", "还", "也", "都", "真的", "真", "确实",
    "其实", "实在", "老实说", "说实话", "不好意思", "抱歉", "对不起", "一时", "一下子", "暂", "可", "就", "倒", "根本", "完全",
    "压根",
    "并", "但是", "但", "不过", "那", "到底", "究竟", "心里", "关于", "对此", "所以", "因为", "这边", "算了", "刚接手", "才接手",
    "刚来", "才来", "是新来的", "新来的",
  ]
  private static let particles = [
    "呢", "呀", "吧", "了", "的", "啦", "诶", "哈", "嘛", "呗", "喔", "情况", "怎么说", "怎么答", "怎么填", "怎么写", "填什么",
    "写什么", "什么", "啥", "找谁问", "该问谁", "去问谁", "问谁",
  ]

  /// Puts the lists together.
  init() {
    func combined(_ first: [String], _ second: [String]) -> [String] {
      first.flatMap { start in second.map { start + $0 } }
    }
    func sorted(_ list: [String]) -> [String] { list.sorted { $0.count > $1.count } }
    notKnown = sorted(
      Self.fixed + combined(Self.never + Self.notYet, Self.knowing)
        + combined(Self.notYet, Self.finding))
    notTold = sorted(combined(Self.notYet + ["不肯", "不愿", "不愿意"], Self.telling))
    empty = sorted(Self.filling)
    trailing = sorted(Self.filling + Self.particles)
  }
}
