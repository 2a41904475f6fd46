// What `src` must not do, because its results may depend on arguments only: read a clock, throw dice, ask for
// the machine's language or keep state between calls.

import ts from 'typescript'

/** One place in a source file that breaks a rule. */
export interface Finding {
  readonly file: string
  readonly line: number
  readonly message: string
}

const forbiddenCalls: ReadonlyMap<string, string> = new Map(
  Object.entries({
    'Date.now': 'reads the clock; take `asOf` as an argument',
    'Math.random': 'is not repeatable',
    'performance.now': 'reads the clock',
  }),
)

const forbiddenMethods: ReadonlyMap<string, string> = new Map(
  Object.entries({
    localeCompare: 'depends on the machine; order by code unit',
    toLocaleString: 'depends on the machine; use a language’s `number`',
    toLocaleUpperCase: 'depends on the machine',
    toLocaleLowerCase: 'depends on the machine',
    toLocaleDateString: 'depends on the machine',
    toLocaleTimeString: 'depends on the machine',
  }),
)

/** Finds every impurity in one source file. */
export function findImpurities(file: string, text: string): Finding[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true)
  const findings: Finding[] = []
  const report = (node: ts.Node, message: string): void => {
    findings.push({ file, line: source.getLineAndCharacterOfPosition(node.getStart()).line + 1, message })
  }
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAccessExpression(node)) {
      const call = forbiddenCalls.get(node.getText())
      if (call !== undefined) report(node, `${node.getText()} ${call}`)
      const method = forbiddenMethods.get(node.name.text)
      if (method !== undefined) report(node, `${node.name.text} ${method}`)
    }
    if (
      ts.isNewExpression(node) &&
      node.expression.getText() === 'Date' &&
      (node.arguments ?? []).length === 0
    ) {
      report(node, 'new Date() reads the clock; take `asOf` as an argument')
    }
    if (ts.isCallExpression(node) && node.expression.getText() === 'Date')
      report(node, 'Date() reads the clock')
    if (ts.isIdentifier(node) && node.text === 'Intl') report(node, 'Intl differs between runtimes')
    ts.forEachChild(node, visit)
  }
  visit(source)
  for (const statement of source.statements) {
    if (!ts.isVariableStatement(statement)) continue
    const { flags } = statement.declarationList
    if ((flags & ts.NodeFlags.Const) === 0)
      report(statement, 'a variable of a module keeps state between calls')
  }
  return findings
}
