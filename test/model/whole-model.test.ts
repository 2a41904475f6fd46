import { type CompetencyModel, countClaims, lintModel } from 'kompetensi'
import { diffModels } from 'kompetensi/change'
import { describe, expect, it } from 'vitest'
import { soundModel } from '../support/sound-model'
import { thrownBy } from '../support/thrown-by'
import { untyped } from '../support/untyped'

/** A model as JSON gives it, with something else at a place. */
function rawModel(path: readonly string[], value: unknown): CompetencyModel {
  const copy = (at: unknown, [key, ...rest]: readonly string[]): unknown =>
    key === undefined ? value : { ...(at as object), [key]: copy(Reflect.get(at as object, key), rest) }
  return untyped(copy(soundModel(), path))
}

describe('a model that nobody parsed', () => {
  const places: readonly (readonly string[])[] = [
    ['scales'],
    ['scales', 'five'],
    ['scales', 'five', 'levels'],
    ['competencies', 'SQL'],
    ['competencies', 'SQL', 'name'],
    ['jobs', 'clerk'],
    ['jobs', 'clerk', 'requirements'],
    ['grades'],
  ]
  it.each(places.map((path) => [path.join('.'), path] as const))(
    'is told of by its place: %s',
    (place, path) => {
      const model = rawModel(path, null)
      for (const call of [
        () => lintModel(model),
        () => countClaims(model),
        () => diffModels(model, soundModel()),
        () => diffModels(soundModel(), model),
      ]) {
        const { code, message } = thrownBy(call)
        expect(code).toBe('parameter-invalid')
        expect(message).toMatch(new RegExp(`"(model|before|after)\\.${place}" of \\w+ is null`))
      }
    },
  )
})
