// Where the sentences of issues stand: in the `issues.ts` of the room that finds them, and nowhere else.

import ts from 'typescript'

/** A sentence of an issue outside the file that has the sentences of its room. */
export interface StrayMessage {
  readonly file: string
  readonly line: number
  readonly text: string
}

/** Files that put an issue together of what a room says: the maker, and losses, which say the kind of their plan. */
const makers: readonly string[] = ['base/issues-of.ts', 'interchange/read/losses.ts']

/**
 * Finds the issues of a file of `src` that bring their own sentence: objects with `message` beside `code` or `severity`, makers
 * called with more than code, path, details and severity, and errors thrown with a text.
 *
 * @param file - path below `src`, with `/`
 * @param text - its text
 */
export function findStrayMessages(file: string, text: string): StrayMessage[] {
  if (makers.includes(file)) return []
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true)
  const found: StrayMessage[] = []
  const visit = (node: ts.Node): void => {
    if (bringsAMessage(node)) {
      const { line } = source.getLineAndCharacterOfPosition(node.getStart(source))
      found.push({ file, line: line + 1, text: node.getText(source).slice(0, 80) })
    }
    ts.forEachChild(node, visit)
  }
  visit(source)
  return found
}

function bringsAMessage(node: ts.Node): boolean {
  if (ts.isObjectLiteralExpression(node)) {
    const fields = new Set(
      node.properties.flatMap(({ name }) => (name === undefined ? [] : [name.getText()])),
    )
    return fields.has('message') && (fields.has('code') || fields.has('severity')) && !fields.has('input')
  }
  if (!ts.isCallExpression(node)) return false
  const [code] = node.arguments
  const isMaker = /Issue$/.test(node.expression.getText()) && code !== undefined && ts.isStringLiteral(code)
  return isMaker && (node.arguments.length > 4 || isSentence(node.arguments[3]))
}

function isSentence(node: ts.Node | undefined): boolean {
  if (node === undefined) return false
  return ts.isTemplateExpression(node) || (ts.isStringLiteralLike(node) && /\s/.test(node.text))
}

/** The codes that a file declares sentences of: the keys of its tables of type `Messages<…>`. */
export function codesSaid(file: string, text: string): string[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true)
  return source.statements.flatMap((statement) =>
    ts.isVariableStatement(statement)
      ? statement.declarationList.declarations.flatMap(({ type, initializer }) =>
          type !== undefined &&
          /^Messages</.test(type.getText(source)) &&
          initializer !== undefined &&
          ts.isObjectLiteralExpression(initializer)
            ? initializer.properties.flatMap(({ name }) =>
                name !== undefined && (ts.isStringLiteral(name) || ts.isIdentifier(name)) ? [name.text] : [],
              )
            : [],
        )
      : [],
  )
}
