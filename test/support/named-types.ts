// Which types the functions and values of an entry name, and whether the entry exports them.

import ts from 'typescript'

/** A type that an entry names without exporting it. */
export interface UnexportedType {
  /** Name of the type. */
  readonly name: string
  /** File that declares it. */
  readonly file: string
  /** The exports that name it. */
  readonly namedBy: readonly string[]
}

/**
 * Lists the types of our own that an entry does not export although its functions and values name them, or the types of
 * their results do, however deep: a program that exports a part of a result names the type of that part.
 *
 * @param checker - of a program that holds the entry
 * @param entry - the entry's source
 * @param isOurs - whether a file that declares a type is ours
 */
export function unexportedTypes(
  checker: ts.TypeChecker,
  entry: ts.SourceFile,
  isOurs: (file: string) => boolean,
): UnexportedType[] {
  const entrySymbol = checker.getSymbolAtLocation(entry)
  if (entrySymbol === undefined) throw new Error(`${entry.fileName} is no module`)
  const exported = checker.getExportsOfModule(entrySymbol).map((symbol) => target(checker, symbol))
  const found = new Map<ts.Symbol, Set<string>>()
  const isOwn = (symbol: ts.Symbol): boolean => {
    const file = symbol.declarations?.[0]?.getSourceFile().fileName
    return file !== undefined && isOurs(file)
  }
  for (const symbol of exported.filter((each) => (each.flags & ts.SymbolFlags.Value) !== 0)) {
    const reached = [...namedBy(checker, symbol, isResult)].filter(isOwn)
    const seen = new Set(reached)
    for (const open of seen) {
      for (const named of namedBy(checker, open)) if (isOwn(named)) seen.add(named)
      for (const named of namedBy(checker, open, isNoBase)) if (isOwn(named)) reached.push(named)
    }
    for (const named of [...namedBy(checker, symbol), ...reached].filter(isOwn)) {
      if (exported.includes(named)) continue
      found.set(named, (found.get(named) ?? new Set()).add(symbol.name))
    }
  }
  return [...found].map(([named, by]) => ({
    name: named.name,
    file: named.declarations?.[0]?.getSourceFile().fileName ?? '',
    namedBy: [...by],
  }))
}

/** The types and other values that the declarations of a value name outside of function bodies. */
function namedBy(
  checker: ts.TypeChecker,
  symbol: ts.Symbol,
  counts: (node: ts.Node) => boolean = () => true,
): Set<ts.Symbol> {
  const named = new Set<ts.Symbol>()
  const visit = (node: ts.Node): void => {
    if (ts.isBlock(node) || isInitializer(node) || isOutOfReach(node) || !counts(node)) return
    const name = typeNameOf(node)
    const found = name && checker.getSymbolAtLocation(name)
    if (found !== undefined && (target(checker, found).flags & ts.SymbolFlags.TypeParameter) === 0) {
      named.add(target(checker, found))
    }
    ts.forEachChild(node, visit)
  }
  const declarations = symbol.declarations ?? []
  for (const declaration of declarations) {
    if (declarations.length === 1 || !isImplementation(declaration)) visit(declaration)
  }
  return named
}

/** A member whose name is a symbol that no entry exports. */
function isOutOfReach(node: ts.Node): boolean {
  return ts.isPropertySignature(node) && ts.isComputedPropertyName(node.name)
}

/** All but what a caller gives: parameters and what type parameters extend. */
function isResult(node: ts.Node): boolean {
  return !ts.isParameter(node) && !ts.isTypeParameterDeclaration(node)
}

/** All but what an interface extends: its members are the interface's own to a reader. */
function isNoBase(node: ts.Node): boolean {
  return !ts.isHeritageClause(node)
}

/** The body behind overloads: callers do not see its signature. */
function isImplementation(declaration: ts.Declaration): boolean {
  return ts.isFunctionDeclaration(declaration) && declaration.body !== undefined
}

/** The value of a variable that has a type of its own: it is not in the declaration. */
function isInitializer(node: ts.Node): boolean {
  return (
    ts.isVariableDeclaration(node.parent) &&
    node.parent.initializer === node &&
    node.parent.type !== undefined
  )
}

function typeNameOf(node: ts.Node): ts.EntityName | ts.Expression | undefined {
  if (ts.isTypeReferenceNode(node)) return node.typeName
  if (ts.isExpressionWithTypeArguments(node)) return node.expression
  return undefined
}

function target(checker: ts.TypeChecker, symbol: ts.Symbol): ts.Symbol {
  return (symbol.flags & ts.SymbolFlags.Alias) === 0 ? symbol : checker.getAliasedSymbol(symbol)
}
