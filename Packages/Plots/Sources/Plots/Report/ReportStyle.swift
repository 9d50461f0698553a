/// The style sheet of reports: light, dark and print.
enum ReportStyle {
  static let css = """
    :root { color-scheme: light dark; --ink: #1b1f24; --paper: #ffffff; --faint: #667; --line: #d5d9e0;
      --wash: #f4f6f9; --accent: #2f6fde; }
    @media (prefers-color-scheme: dark) { :root { --ink: #e4e7ec; --paper: #14171c; --faint: #9aa3b2;
      --line: #343b46; --wash: #1d222a; --accent: #86b0ff; } }
    * { box-sizing: border-box; }
    body { margin: 0; background: var(--paper); color: var(--ink);
      font: 16px/1.55 system-ui, -apple-system, "Segoe UI", "Helvetica Neue", Arial, sans-serif; }
    main { max-width: 52rem; margin: 0 auto; padding: 2.5rem 1.25rem 4rem; }
    h1 { font-size: 1.9rem; line-height: 1.2; margin: 0 0 1.5rem; }
    h2 { font-size: 1.35rem; margin: 2.5rem 0 .6rem; padding-bottom: .25rem;
      border-bottom: 1px solid var(--line); }
    h3 { font-size: 1.1rem; margin: 1.8rem 0 .4rem; }
    h4 { font-size: 1rem; margin: 1.4rem 0 .3rem; }
    p { margin: .7rem 0; }
    dl.key { display: flex; flex-wrap: wrap; gap: .75rem; margin: 1.2rem 0; }
    dl.key div { flex: 1 1 auto; padding: .7rem .9rem; background: var(--wash); border-radius: .4rem;
      border-left: 3px solid var(--accent); }
    dl.key dt { font-size: .8rem; color: var(--faint); }
    dl.key dd { margin: 0; font-size: 1.15rem; font-weight: 600; font-variant-numeric: tabular-nums;
      white-space: nowrap; }
    figure { margin: 1.5rem 0; text-align: center; break-inside: avoid; }
    figure svg { width: 100%; max-width: 38rem; height: auto; border-radius: .3rem; }
    figcaption, caption { font-size: .88rem; color: var(--faint); text-align: left; padding: .4rem 0; }
    .table { overflow-x: auto; margin: 1.2rem 0; }
    table { border-collapse: collapse; width: 100%; font-size: .95rem; }
    th, td { padding: .35rem .7rem; text-align: left; border-bottom: 1px solid var(--line); }
    th { border-bottom: 2px solid var(--line); font-weight: 600; }
    td.number { text-align: right; font-variant-numeric: tabular-nums; }
    pre { background: var(--wash); padding: .9rem 1rem; border-radius: .4rem; overflow-x: auto;
      font: .78rem/1.3 ui-monospace, "SF Mono", Menlo, Consolas, "Liberation Mono", monospace; }
    @media print { body { font-size: 10.5pt; background: #fff; color: #000; }
      main { max-width: none; padding: 0; } pre { white-space: pre-wrap; }
      h2, h3 { break-after: avoid; } }
    """
}
