import type { SeparableMethod } from './fit-method'

const kept: unique symbol = /* @__PURE__ */ Symbol()

/**
 * Marks how a method of the library is made ready: a part keeps the weights of the whole to the last bit, and its divisor is
 * their sum, in their order. The mark is on the function, so that a method with another `prepare` does not have it: what a
 * caller's own says of its `groups` cannot be proved, and a ranked score has the bits of `scoreFit`.
 */
export function withWeightsKept(prepare: SeparableMethod['prepare']): SeparableMethod['prepare'] {
  return Object.assign(prepare, { [kept]: true })
}

/** Whether a part is known to keep the weights of the whole, so that it need not be made ready. */
export function keepsWeights({ prepare }: SeparableMethod): boolean {
  return kept in prepare
}
