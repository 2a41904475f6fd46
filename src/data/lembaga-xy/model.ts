import type { BilingualModel } from '../../model/bilingual-model'
import { deepFreeze } from '../deep-freeze'
import { clusters } from './clusters'
import { competencies } from './competencies/index'
import type { LembagaXyCode, LembagaXyJob } from './ids'
import { families, grades, jobs, tracks } from './jobs'
import { scales } from './scales'
import { schemes } from './schemes'
import { sources } from './sources'

/**
 * The competency model of Lembaga XY, an Indonesian national health social-security body: 86 competencies in
 * four groups, five levels, seven job profiles of its certification body (of which thirteen columns are
 * printed), ten certification schemes. Deeply frozen.
 *
 * @example
 * ```ts
 * import { lembagaXy } from 'kompetensi/lembaga-xy'
 *
 * console.log(lembagaXy.competencies.INT.name.id) // Integritas
 * console.log(lembagaXy.jobs['kepala-lsp'].grade) // C11
 * ```
 */
export const lembagaXy: BilingualModel<'lembaga-xy', LembagaXyCode, LembagaXyJob> =
  /* @__PURE__ */ deepFreeze<BilingualModel<'lembaga-xy', LembagaXyCode, LembagaXyJob>>({
    id: 'lembaga-xy',
    version: '1.0.0',
    name: { id: 'Model Kompetensi Lembaga XY', en: 'Lembaga XY competency model' },
    sources,
    scales,
    clusters,
    competencies,
    families,
    tracks,
    grades,
    units: {},
    jobs,
    schemes,
  })
