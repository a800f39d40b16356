/// What a rule may ask about official notices.
enum NoticeCondition: String, CaseIterable {
  case required
}
