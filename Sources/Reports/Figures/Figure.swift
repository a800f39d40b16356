/// A picture of numbers or states, described without saying how it is drawn: a screen, a Markdown
/// file and a page each draw it in their own way.
///
/// All words in it are ready to be shown; no drawing needs the sentences of a language.
package struct Figure: Hashable, Sendable {
  /// What a figure shows.
  package enum Content: Hashable, Sendable {
    /// How much of each thing is done.
    case progress([FigureBar])
    /// For which parts somebody is known.
    case coverage([FigureRole])
    /// How values change from step to step.
    case chart(FigureChart)
    /// What was met and what was missed.
    case checks([FigureCheck])
    /// When things begin and end.
    case timeline(FigureTimeline)
  }

  /// What stands above the figure.
  package let title: String
  /// What there is to see, in a sentence or two: for people who cannot see it.
  package let summary: String
  /// What is drawn.
  package let content: Content

  /// Creates a figure.
  package init(title: String, summary: String, content: Content) {
    self.title = title
    self.summary = summary
    self.content = content
  }
}
