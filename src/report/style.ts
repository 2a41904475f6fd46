/** How a document looks, on a screen and on A4. Colours of ink on paper; nothing is loaded. */
export const style = `:root { color-scheme: light dark; --ink: #1c2733; --quiet: #55636f; --line: #b9c3cb; --mark: #e6f0f5; --paper: #fff; }
@media (prefers-color-scheme: dark) { :root { --ink: #e8edf1; --quiet: #a9b6c0; --line: #4a5863; --mark: #20384a; --paper: #14191e; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 15px/1.5 Arial, Helvetica, "Liberation Sans", sans-serif; }
main { max-width: 46rem; margin: 0 auto; padding: 1.5rem 1rem 3rem; }
h1 { font-size: 1.6rem; line-height: 1.2; margin: 0 0 1rem; }
h2 { font-size: 1.2rem; line-height: 1.3; margin: 0 0 .4rem; padding-top: 1.1rem; border-top: 2px solid var(--ink); }
section { margin-top: 1.6rem; }
p { margin: .4rem 0; }
.note, .foot { color: var(--quiet); }
.foot { font-size: .82em; line-height: 1.3; margin-top: .6rem; }
.label { font-weight: 600; margin: .7rem 0 .2rem; }
ol, ul { margin: 0; padding-left: 1.4rem; }
li { margin: .15rem 0; }
.boxes { list-style: none; padding-left: 0; }
.boxes li { padding-left: 1.4rem; text-indent: -1.4rem; }
.boxes li::before, .box::before { content: ""; display: inline-block; width: .8em; height: .8em; margin-right: .5em; border: 1px solid currentColor; border-radius: 2px; vertical-align: -.05em; text-indent: 0; }
.boxes li::before { margin-right: .6rem; }
.box { display: inline-block; margin-right: .9em; white-space: nowrap; }
.fields p { display: flex; gap: .6em; align-items: baseline; }
.choices b { display: block; }
.fields b { flex: none; min-width: 12rem; font-weight: 600; }
.value { flex: 1; min-height: 1.5em; border-bottom: 1px solid var(--line); }
.line { height: 1.8rem; border-bottom: 1px solid var(--line); }
.table { overflow-x: auto; }
table { width: 100%; border-collapse: collapse; margin: .6rem 0; }
th, td { text-align: left; vertical-align: top; padding: .3rem .5rem; border: 1px solid var(--line); overflow-wrap: break-word; }
th { font-weight: 600; }
th:first-child:nth-last-child(2) { width: 26%; }
th:first-child:nth-last-child(4) { width: 36%; }
th:nth-child(4):last-child { width: 34%; }
.marked td { background: var(--mark); font-weight: 600; }
@page { size: A4; margin: 13mm 14mm 14mm; @bottom-right { content: counter(page) " / " counter(pages); font: 8pt Arial, Helvetica, "Liberation Sans", sans-serif; color: #333; } }
@media print {
  :root { color-scheme: light; --ink: #000; --quiet: #333; --line: #888; --mark: #e8eef2; --paper: #fff; }
  body { font-size: 9.5pt; line-height: 1.32; }
  h1 { font-size: 16pt; }
  h2 { font-size: 12.5pt; padding-top: .7rem; }
  p { margin: .25rem 0; }
  li { margin: .08rem 0; }
  .label { margin: .45rem 0 .1rem; }
  table { margin: .4rem 0; }
  th, td { padding: .2rem .4rem; }
  .line { height: 1.5rem; }
  main { max-width: none; padding: 0; }
  h2 { break-after: avoid; }
  .label { break-after: avoid; }
  section, tr, li, .lines, .fields, .choices, .list { break-inside: avoid; }
  .marked td { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}
`
