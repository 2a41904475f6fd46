// Two packages the benchmark compares with come without types; what it calls of them.

declare module 'graphlib' {
  export class Graph {
    setEdge(from: string, to: string, weight: number): void
  }
}

declare module 'k-shortest-path' {
  import type { Graph } from 'graphlib'
  export function ksp(
    graph: Graph,
    from: string,
    to: string,
    k: number,
  ): readonly { readonly totalCost: number; readonly edges: readonly { readonly toNode: string }[] }[]
}
