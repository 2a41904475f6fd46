// The two things of papaparse that are used. Its published types name Node's, which `src` must not know.
declare module 'papaparse' {
  interface ParserConfig {
    readonly delimiter: string
    readonly newline: '\n' | '\r' | '\r\n'
    /** Most rows that are read. */
    readonly preview?: number
  }
  export interface ParserOutcome {
    readonly data: string[][]
    readonly errors: readonly { readonly code: string; readonly row: number; readonly index: number }[]
    readonly meta: { readonly cursor: number }
  }
  export interface Parser {
    parse(input: string, baseIndex: number, ignoreLastRow: boolean): ParserOutcome
  }
  interface UnparseConfig {
    readonly delimiter: string
    readonly newline: string
  }
  const Papa: {
    readonly Parser: new (config: ParserConfig) => Parser
    unparse(rows: readonly (readonly string[])[], config: UnparseConfig): string
  }
  // biome-ignore lint/style/noDefaultExport: this is how the package exports, not how we do.
  export default Papa
}
