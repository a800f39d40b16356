import Accounts
import Foundation
import GRDB

/// Answers a query for a list of accounts with three statements, however many accounts there are.
struct AccountList {
  private let db: Database
  private let query: AccountQuery
  private let condition: String
  private let arguments: StatementArguments

  /// Prepares the answer.
  init(_ query: AccountQuery, in db: Database) {
    self.db = db
    self.query = query
    var conditions: [String] = []
    var arguments: [(any DatabaseValueConvertible)?] = []
    if let stage = query.stage {
      conditions.append("stage = ?")
      arguments.append(stage)
    }
    if let (key, id) = query.segment {
      // The children of a segment bear its name and a dot; the slash is what follows the dot.
      conditions.append(
        """
        EXISTS (SELECT 1 FROM field WHERE account = number AND key = ? AND shape = 'choice'
          AND (value = ? OR (value > ? AND value < ?)))
        """)
      arguments += [key.rawValue, id, id + ".", id + "/"]
    }
    condition = conditions.isEmpty ? "" : "WHERE " + conditions.joined(separator: " AND ")
    self.arguments = StatementArguments(arguments)
  }

  /// Returns the rows in the order that was asked for.
  func rows() throws -> [AccountSummary] {
    let numbers = try numbers()
    let values = try fields(numbers)
    let people = try people(of: values)
    let statement = try db.cachedStatement(
      sql: select("number, id, name, step, follow_up, open_objections, updated, contacted"))
    let rows = try Row.fetchCursor(statement, arguments: arguments)
    var found: [AccountSummary] = []
    while let row = try rows.next() {
      let number: Int64 = row[0]
      found.append(
        AccountSummary(
          id: AccountID(row[1] as UUID), name: row[2], step: row[3],
          fields: values[number] ?? [:], people: people[number] ?? [:],
          followUp: (row[4] as String?).flatMap { CalendarDay(iso: $0) }, openObjections: row[5],
          updated: Date(milliseconds: row[6]),
          contacted: (row[7] as Int64?).map { Date(milliseconds: $0) }))
    }
    return found
  }

  private func select(_ columns: String) -> String {
    let order = query.byFollowUp ? "follow_up NULLS LAST, folded, name" : "folded, name"
    let limit = query.limit.map { " LIMIT \(max(0, $0))" } ?? ""
    return "SELECT \(columns) FROM account \(condition) ORDER BY \(order), number\(limit)"
  }

  /// The accounts of a short list, so that the rest is looked up by them; nil for a long one.
  private func numbers() throws -> [Int64]? {
    guard let limit = query.limit, limit <= 1000 else { return nil }
    let statement = try db.cachedStatement(sql: select("number"))
    return try Int64.fetchAll(statement, arguments: arguments)
  }

  /// The condition that keeps to the accounts of the list, with what it needs.
  private func membership(_ numbers: [Int64]?) -> (sql: String, arguments: StatementArguments) {
    if let numbers {
      return ("AND account IN (\(numbers.map(String.init).joined(separator: ", ")))", [])
    }
    guard !condition.isEmpty || query.limit != nil else { return ("", []) }
    return ("AND account IN (\(select("number")))", arguments)
  }

  private func fields(_ numbers: [Int64]?) throws -> [Int64: [FieldKey: FieldValue]] {
    guard !query.fields.isEmpty else { return [:] }
    let marks = query.fields.map { _ in "?" }.joined(separator: ", ")
    let membership = membership(numbers)
    let statement = try db.makeStatement(
      sql: """
        SELECT account, key, shape, value FROM field WHERE key IN (\(marks)) \(membership.sql)
        """)
    let keys = StatementArguments(query.fields.map(\.rawValue))
    let rows = try Row.fetchCursor(statement, arguments: keys + membership.arguments)
    var columns = FieldColumns()
    var values: [Int64: [FieldKey: FieldValue]] = [:]
    while let row = try rows.next() {
      guard let value = columns.value(shape: row[2], row[3]) else { continue }
      values[row[0], default: [:]][FieldKey(row[1])] = value
    }
    return values
  }

  private func people(
    of values: [Int64: [FieldKey: FieldValue]]
  ) throws -> [Int64: [ContactID: ContactDetails]] {
    let wanted = values.compactMapValues { fields -> Set<ContactID>? in
      let people = fields.values.flatMap { value -> [ContactID] in
        if case .people(let people) = value { people } else { [] }
      }
      return people.isEmpty ? nil : Set(people)
    }
    guard !wanted.isEmpty else { return [:] }
    let reading = RowReading()
    let membership = membership(wanted.count <= 1000 ? Array(wanted.keys) : nil)
    let statement = try db.makeStatement(
      sql: "SELECT * FROM contact WHERE TRUE \(membership.sql)")
    let rows = try Row.fetchCursor(statement, arguments: membership.arguments)
    var people: [Int64: [ContactID: ContactDetails]] = [:]
    while let row = try rows.next() {
      let (account, id): (Int64, ContactID) = (row["account"], ContactID(row["id"] as UUID))
      guard wanted[account]?.contains(id) == true else { continue }
      people[account, default: [:]][id] = reading.contact(row)
    }
    return people
  }
}
