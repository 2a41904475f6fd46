// What is held here is held by the compiler: a line that should not compile and does is an error of `npm run typecheck`.

import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import {
  always,
  flag,
  list,
  number,
  object,
  oneBy,
  oneOf,
  optional,
  pair,
  type Shape,
  text,
  word,
} from '../../../src/record/shapes/shape'

interface Held {
  readonly kind: 'held'
  readonly level: number
  readonly note?: string
}

interface Open {
  readonly kind: 'open'
  readonly why: 'new' | 'old'
}

const held: Shape<Held> = object<Held>('Held', {
  kind: always('held'),
  level: number(),
  note: optional(text()),
})
const open: Shape<Open> = object<Open>('Open', { kind: always('open'), why: word('new', 'old') })

describe('a shape', () => {
  it('takes what is of its type', () => {
    const shape: Shape<readonly (Held | Open)[]> = list(oneBy('kind', held, open))
    const entries = [
      { kind: 'held', level: 3 },
      { kind: 'open', why: 'old' },
    ]
    expect(shape.safeParse(entries).data).toEqual(entries)
    expect(shape.safeParse([{ kind: 'held', level: 3, note: undefined }]).success).toBe(false)
    expect(shape.safeParse([{ kind: 'shut' }]).success).toBe(false)
  })

  it('has every field of its type, each as it is there', () => {
    // @ts-expect-error a field is missing, though it may be absent in data
    object<Held>('Held', { kind: always('held'), level: number() })
    // @ts-expect-error a field that may be absent has to be there
    object<Held>('Held', { kind: always('held'), level: number(), note: text() })
    // @ts-expect-error a field that has to be there may be absent
    object<Held>('Held', { kind: always('held'), level: optional(number()), note: optional(text()) })
    // @ts-expect-error a field that the type does not have
    object<Held>('Held', { kind: always('held'), level: number(), note: optional(text()), odd: text() })
    // @ts-expect-error the shape of one of several objects is not that of all
    object<Held | Open>('Any', { kind: always('open'), why: word('new', 'old') })
    expect(held).toBeDefined()
  })

  it('knows every word of its type, and no other', () => {
    // @ts-expect-error a word is missing
    object<Open>('Open', { kind: always('open'), why: word('new') })
    // @ts-expect-error a word too many
    object<Open>('Open', { kind: always('open'), why: word('new', 'old', 'odd') })
    // @ts-expect-error any text is more than these words
    object<Open>('Open', { kind: always('open'), why: text() })
    // @ts-expect-error some words are less than any text
    object<Held>('Held', { kind: always('held'), level: number(), note: optional(word('x')) })
    expect(open).toBeDefined()
  })

  it('is of all the alternatives of its type, and of no other, however deep', () => {
    // @ts-expect-error an alternative is missing
    const fewer: Shape<Held | Open> = oneBy('kind', held)
    // @ts-expect-error an alternative too many
    const more: Shape<Held> = oneBy('kind', held, open)
    // @ts-expect-error an alternative is missing within a list
    const listed: Shape<readonly (number | string)[]> = list(oneOf(number()))
    // @ts-expect-error the second of the two is of another kind
    const two: Shape<readonly [number, string]> = pair(number(), number())
    // @ts-expect-error true or false is more than true
    const yes: Shape<true> = flag()
    expect([fewer, more, listed, two, yes]).toHaveLength(5)
  })

  it('is made by the words of one file alone, so that none goes round them', () => {
    const folder = new URL('../../../src/record/shapes/', import.meta.url)
    const withZod = readdirSync(folder).filter((file) =>
      /from 'zod/.test(readFileSync(new URL(file, folder), 'utf8')),
    )
    expect(withZod).toEqual(['shape.ts'])
  })
})
