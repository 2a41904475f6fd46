// What the types of sentences say of themselves: each property is one sentence of a language, and its English one explains it
// better than a second sentence about it would.

import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'

const folder = fileURLToPath(new URL('../../../src/locale/en/', import.meta.url))

/** The English of each property: by the name of its type and its own, or by its own alone. */
function englishByType(): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.ts'),
  )
  for (const { type, initializer } of files.flatMap(constantsOf)) {
    if (type !== undefined && initializer !== undefined) collect(type.getText(), initializer, found)
  }
  return found
}

function constantsOf(file: string): ts.VariableDeclaration[] {
  const text = readFileSync(`${folder}${file}`, 'utf8')
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true)
  return source.statements.flatMap((statement) =>
    ts.isVariableStatement(statement) ? [...statement.declarationList.declarations] : [],
  )
}

/** The texts of an object, and of the objects in it, whose types have names of their own. */
function collect(type: string, value: ts.Expression, found: Map<string, string>): void {
  if (!ts.isObjectLiteralExpression(value)) return
  for (const property of value.properties) {
    if (!ts.isPropertyAssignment(property)) continue
    const name = property.name.getText().replace(/['"]/g, '')
    const { initializer } = property
    const said = textOf(ts.isArrowFunction(initializer) ? initializer.body : initializer)
    for (const key of [`${type}.${name}`, name]) if (!found.has(key)) found.set(key, said)
    collect(type, initializer, found)
  }
}

/** A text with its facts as `{names}`; of a choice the first; nothing where it is made in several steps. */
function textOf(node: ts.Node): string {
  if (ts.isStringLiteralLike(node)) return node.text
  if (ts.isConditionalExpression(node)) return textOf(node.whenTrue)
  if (!ts.isTemplateExpression(node)) return ''
  const spans = node.templateSpans.map(({ expression, literal }) => {
    const fact = /^[\w.]+$/.test(expression.getText()) ? expression.getText() : '…'
    return `{${fact}}${literal.text}`
  })
  return node.head.text + spans.join('')
}

const english = englishByType()

/** What the reference says of a property of a type of sentences; `undefined` for properties of other types. */
export function sentenceOf(type: string, property: string): string | undefined {
  if (type.endsWith('Language')) return `What the language says as \`${property}\`.`
  if (type.endsWith('Issues')) return `Details of the issue \`${property}\`.`
  if (!/(Sentences|Words|Notes)$/.test(type)) return undefined
  const said = english.get(`${type}.${property}`) ?? english.get(property) ?? ''
  return said === '' ? 'Said in more than one form, or word by word.' : `In English: “${said}”`
}
