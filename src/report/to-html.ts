import { match } from 'ts-pattern'
import { escapeMarkup } from '../base/escape-markup'
import type { Block, Field, ReportDocument, TableRow } from './document'
import { style } from './style'

/** A document as a page of its own: no script, nothing loaded, printable on A4, light and dark. */
export function toHtml({ language, title, blocks }: ReportDocument): string {
  return `<!doctype html>
<html lang="${escapeMarkup(language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeMarkup(title)}</title>
<style>
${style}</style>
</head>
<body>
<main>
<h1>${escapeMarkup(title)}</h1>
${blocksAsHtml(blocks, 2)}
</main>
</body>
</html>
`
}

function blocksAsHtml(blocks: readonly Block[], depth: number): string {
  return blocks.map((block) => blockAsHtml(block, depth)).join('\n')
}

function blockAsHtml(block: Block, depth: number): string {
  return match(block)
    .with({ kind: 'paragraph' }, ({ text, tone }) => element('p', escapeMarkup(text), tone))
    .with({ kind: 'list' }, ({ title, items, marks }) =>
      element('div', `${element('p', escapeMarkup(title), 'label')}${listAsHtml(items, marks)}`, 'list'),
    )
    .with({ kind: 'table' }, ({ head, rows }) => {
      const cells = head.map((cell) => `<th scope="col">${escapeMarkup(cell)}</th>`).join('')
      const body = rows.map(rowAsHtml).join('')
      return element('div', `<table><thead><tr>${cells}</tr></thead><tbody>${body}</tbody></table>`, 'table')
    })
    .with({ kind: 'fields' }, ({ fields }) => element('div', fields.map(fieldAsHtml).join(''), 'fields'))
    .with({ kind: 'choices' }, ({ label, choices }) =>
      element(
        'p',
        `<b>${escapeMarkup(label)}:</b> ${choices.map((choice) => element('span', escapeMarkup(choice), 'box')).join(' ')}`,
        'choices',
      ),
    )
    .with({ kind: 'lines' }, ({ label, count }) =>
      element(
        'div',
        element('p', escapeMarkup(label), 'label') + element('div', '', 'line').repeat(count),
        'lines',
      ),
    )
    .with({ kind: 'section' }, ({ title, blocks }) =>
      element('section', `<h${depth}>${escapeMarkup(title)}</h${depth}>\n${blocksAsHtml(blocks, depth + 1)}`),
    )
    .exhaustive()
}

function listAsHtml(items: readonly string[], marks: 'numbers' | 'boxes' | 'dots'): string {
  const list = items.map((item) => element('li', escapeMarkup(item))).join('')
  return marks === 'numbers'
    ? element('ol', list)
    : element('ul', list, marks === 'boxes' ? 'boxes' : undefined)
}

function rowAsHtml({ cells, marked }: TableRow): string {
  const row = cells.map((cell) => element('td', escapeMarkup(cell))).join('')
  return element('tr', row, marked === true ? 'marked' : undefined)
}

function fieldAsHtml({ label, value }: Field): string {
  return element('p', `<b>${escapeMarkup(label)}</b> ${element('span', escapeMarkup(value ?? ''), 'value')}`)
}

/** An element; what is in it is markup already. */
function element(name: string, inside: string, kind?: string): string {
  return `<${name}${kind === undefined ? '' : ` class="${kind}"`}>${inside}</${name}>`
}
