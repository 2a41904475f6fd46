import { describe, expect, it } from 'vitest'
import { findWrongImports } from './directions.js'
import { sourceFiles } from './source-files.js'

describe('findWrongImports', () => {
  it.each([
    ['model/a.ts', "import { analyzeGap } from '../gap/analyze-gap'"],
    ['model/lint/a.ts', "import { analyzeGap } from '../../gap/analyze-gap'"],
    ['gap/a.ts', "import { scoreFit } from '../fit/score-fit'"],
    ['gap/a.ts', "import type { FitScore } from '../fit/score-fit'"],
    ['gap/a.ts', "import { lembagaXy } from '../data/lembaga-xy/index'"],
    ['index.ts', "export * from './data/lembaga-xy/index'"],
    ['index.ts', "export * from './interchange/index'"],
    ['data/x/a.ts', "import { defineModel } from '../../model/define-model'"],
    ['data/x/a.ts', "import * as z from 'zod'"],
    ['gap/a.ts', "import * as z from 'zod'"],
    ['gap/a.ts', "import { addMonths } from 'date-fns'"],
    ['interchange/csv/a.ts', "import { isUuid } from '../case/read-case'"],
    ['interchange/read/a.ts', "import type { RequirementNothing } from '../csv/words'"],
    ['cellar/a.ts', "import type { Claim } from '../model/claim'"],
  ])('refuses, in %s, %s', (file, code) => {
    expect(findWrongImports(file, code)).toHaveLength(1)
  })

  it.each([
    ['gap/a.ts', "import { lowestLevel } from '../model/scale-of'"],
    ['data/x/a.ts', "import type { Claim } from '../../model/claim'"],
    ['data/x/a.ts', "import { deepFreeze } from '../deep-freeze'"],
    ['talent/a.ts', "import { addMonths } from 'date-fns/addMonths'"],
    ['interchange/a.ts', "import * as z from 'zod'"],
    ['interchange/csv/a.ts', "import { shown } from '../read/cell-text'"],
    ['interchange/csv/a.ts', "import { present } from './present'"],
    ['interchange/schema/a.ts', "import { person } from './shapes/person'"],
    ['index.ts', "export * from './model/index'"],
  ])('allows, in %s, %s', (file, code) => {
    expect(findWrongImports(file, code)).toEqual([])
  })

  it('finds nothing in src', () => {
    expect(sourceFiles().flatMap(({ path, text }) => findWrongImports(path, text))).toEqual([])
  })
})
