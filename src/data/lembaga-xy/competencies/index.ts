import type { BilingualCompetency } from '../../../model/bilingual-model'
import type { LembagaXyCode } from '../ids'
import { behavioural } from './behavioural'
import { core } from './core'
import { leadership } from './leadership'
import { technical } from './technical'

/** The 86 competencies, in the order of the source. */
export const competencies: Readonly<Record<LembagaXyCode, BilingualCompetency<LembagaXyCode>>> =
  /* @__PURE__ */ (() => ({
    ...core,
    ...leadership,
    ...behavioural,
    ...technical,
  }))()
