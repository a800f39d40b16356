/// How a page looks: on a screen dark or light as the reader has chosen, on paper always light.
enum PageStyle {
  /// The style sheet; it holds no sign that XML would take for markup.
  static let sheet = """
    :root {
      color-scheme: light dark;
      --paper: #ffffff; --ink: #1d2329; --muted: #5b6570; --line: #d9dee3; --soft: #f4f6f8;
      --full: #1f6feb; --track: #e6eaee; --on: #ffffff; --faded: #9aa5b1;
      --met: #1a7f37; --missed: #c4342b;
      --s0: #0b63ce; --s1: #b35900; --s2: #1a7f37; --s3: #8a3ffc;
    }
    @media screen and (prefers-color-scheme: dark) {
      :root {
        --paper: #14181d; --ink: #e5e9ee; --muted: #9ba6b2; --line: #363d46; --soft: #1c2229;
        --full: #58a1ff; --track: #2b323b; --on: #0d1116; --faded: #6d7884;
        --met: #4cc26a; --missed: #ff7b70;
        --s0: #6cb0ff; --s1: #ffb05c; --s2: #5fd07c; --s3: #c7a2ff;
      }
    }
    * { box-sizing: border-box; }
    html { background: var(--paper); color: var(--ink); -webkit-text-size-adjust: 100%; }
    body {
      margin: 0; line-height: 1.6; font-size: 1rem; overflow-wrap: anywhere;
      font-family: system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "PingFang SC",
        "Microsoft YaHei", "Noto Sans CJK SC", "Noto Sans SC", "Source Han Sans SC",
        "WenQuanYi Micro Hei", sans-serif;
    }
    main { max-width: 46rem; margin: 0 auto; padding: 2rem 1.25rem 3rem; }
    h1 { font-size: 1.75rem; line-height: 1.3; margin: 0 0 1rem; }
    h2 {
      font-size: 1.25rem; line-height: 1.35; margin: 2.25rem 0 .75rem; padding-bottom: .3rem;
      border-bottom: 1px solid var(--line);
    }
    h3, h4, h5, h6 { font-size: 1rem; line-height: 1.4; margin: 1.25rem 0 .4rem; }
    p { margin: .5rem 0; }
    hr { border: 0; border-top: 1px solid var(--line); margin: 1.5rem 0; }
    ul { margin: .5rem 0; padding-left: 1.3rem; }
    li { margin: .25rem 0; }
    dl { margin: .5rem 0; }
    dl div {
      display: grid; grid-template-columns: minmax(6rem, 12rem) 1fr; gap: 0 1rem;
      padding: .3rem 0; border-bottom: 1px solid var(--line);
    }
    dl div:last-child { border-bottom: 0; }
    dt { color: var(--muted); }
    dd { margin: 0; min-width: 0; }
    .table { overflow-x: auto; margin: .75rem 0; }
    table { border-collapse: collapse; width: 100%; font-size: .94em; }
    caption { text-align: left; font-weight: 600; padding: .3rem 0; }
    th, td {
      text-align: left; vertical-align: top; padding: .4rem .75rem .4rem 0;
      border-bottom: 1px solid var(--line);
    }
    th { color: var(--muted); font-weight: 600; white-space: nowrap; }
    th:last-child, td:last-child { padding-right: 0; }
    .short { white-space: nowrap; }
    .right { text-align: right; font-variant-numeric: tabular-nums; }
    figure {
      margin: 1rem 0; padding: 1rem 1.1rem 1.1rem; background: var(--soft);
      border: 1px solid var(--line); border-radius: .5rem; overflow-x: auto;
    }
    figcaption { margin-bottom: .75rem; }
    figcaption span { color: var(--muted); margin-left: .35rem; }
    svg { display: block; width: 100%; min-width: 26rem; height: auto; overflow: visible; }
    footer { margin-top: 2.5rem; color: var(--muted); font-size: .85rem; }
    .word { font-size: 14px; fill: var(--ink); }
    .small { font-size: 12px; fill: var(--ink); }
    .word.muted, .small.muted { fill: var(--muted); }
    .strong { font-weight: 600; }
    .number { font-variant-numeric: tabular-nums; }
    .track { fill: var(--track); }
    .full { fill: var(--full); }
    .met { fill: var(--met); }
    .missed { fill: var(--missed); }
    .faded { fill: var(--faded); }
    .hollow { fill: none; stroke: var(--muted); stroke-width: 1.5; stroke-dasharray: 3 2.4; }
    .tick, .cross, .dash {
      fill: none; stroke: var(--on); stroke-width: 2; stroke-linecap: round;
      stroke-linejoin: round;
    }
    .dash { stroke: var(--muted); }
    .grid { stroke: var(--line); fill: none; }
    .axis { stroke: var(--muted); fill: none; }
    .today { stroke: var(--ink); stroke-width: 1.5; stroke-dasharray: 4 3; fill: none; }
    .line { fill: none; stroke-width: 2.2; stroke-linejoin: round; stroke-linecap: round; }
    .line.s0 { stroke: var(--s0); }
    .line.s1 { stroke: var(--s1); stroke-dasharray: 8 4; }
    .line.s2 { stroke: var(--s2); stroke-dasharray: 2 4; }
    .line.s3 { stroke: var(--s3); stroke-dasharray: 10 3 2 3; }
    .mark { stroke: var(--soft); stroke-width: 1.2; }
    .mark.s0 { fill: var(--s0); }
    .mark.s1 { fill: var(--s1); }
    .mark.s2 { fill: var(--s2); }
    .mark.s3 { fill: var(--s3); }
    @media (max-width: 34rem) {
      main { padding: 1.25rem 1rem 2rem; }
      dl div { grid-template-columns: 1fr; }
      dt { font-size: .88rem; }
    }
    @page {
      size: A4; margin: 13mm 14mm 15mm;
      @bottom-right { content: counter(page) " / " counter(pages); font-size: 8pt; color: #5b6570; }
    }
    @page columns { margin: 11mm 13mm 12mm; }
    @media print {
      :root { color-scheme: light; }
      html { background: none; }
      body { font-size: 9.5pt; line-height: 1.4; }
      main { max-width: none; padding: 0; }
      h1 { font-size: 17pt; margin-bottom: 6pt; }
      h2 { font-size: 12.5pt; margin: 12pt 0 4pt; padding-bottom: 1.5pt; }
      h3, h4, h5, h6 { margin: 7pt 0 1pt; }
      p, ul, dl, .table { margin: 3pt 0; }
      li { margin: 1pt 0; }
      dl.many { columns: 2; column-gap: 8mm; }
      dl div { grid-template-columns: 30mm 1fr; gap: 0 3mm; padding: 1.5pt 0; }
      dl.many div { grid-template-columns: 24mm 1fr; }
      th, td { padding-top: 2pt; padding-bottom: 2pt; }
      h1, h2, h3, h4, h5, h6, caption { break-after: avoid; }
      figure, tr, li, dl div { break-inside: avoid; }
      figure { margin: 6pt 0; padding: 7pt 10pt; }
      figcaption { margin-bottom: 5pt; }
      footer { margin-top: 10pt; break-before: avoid; }
      .table, figure { overflow: visible; }
      svg { min-width: 0; max-width: 150mm; }
      main.columns {
        page: columns; columns: 2; column-gap: 8mm; font-size: 8.1pt; line-height: 1.27;
      }
      main.columns:lang(zh) { font-size: 9pt; line-height: 1.42; }
      .columns h1, .columns footer { column-span: all; }
      .columns h1 { font-size: 15pt; margin-bottom: 0; }
      .columns h2 { font-size: 10pt; margin: 0 0 2pt; padding: 5pt 0 .8pt; }
      .columns ul, .columns dl { margin: 2pt 0; break-inside: avoid; }
      .columns ul:only-of-type { break-inside: auto; }
      .columns ul { padding-left: 4mm; }
      .columns li { margin: .7pt 0; }
      .columns dl.many { columns: auto; }
      .columns dl div, .columns dl.many div {
        grid-template-columns: 20mm 1fr; gap: 0 2mm; padding: .8pt 0;
      }
      .columns footer { margin-top: 5pt; font-size: 7.5pt; }
      * { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
    }
    """
}
