import {
  analyzeGap,
  assignBand,
  attainment,
  type CompetencyModel,
  defineModel,
  describeIssue,
  jobPersonMatch,
  methodIds,
  raiseToBand,
  scoreFit,
} from 'kompetensi'
import { bpjsKetenagakerjaan } from 'kompetensi/bpjs-ketenagakerjaan'
import { lembagaXy } from 'kompetensi/lembaga-xy'
import { jpmSelection } from 'kompetensi/schemes'
import { spencer } from 'kompetensi/spencer'
import { describe, expect, it } from 'vitest'
import { assumedActivities } from '../../../docs/.vitepress/theme/playground/activities'
import { bandSets, bandToReach } from '../../../docs/.vitepress/theme/playground/band-sets'
import { type Answers, answersOf } from '../../../docs/.vitepress/theme/playground/career-answers'
import { exported, exportName } from '../../../docs/.vitepress/theme/playground/export'
import { embeddedModels, type LoadedModel, plain } from '../../../docs/.vitepress/theme/playground/models'
import type { Outcome } from '../../../docs/.vitepress/theme/playground/outcome'
import { profileOf } from '../../../docs/.vitepress/theme/playground/profile'
import {
  bandSetIds,
  exampleState,
  type PlaygroundState,
  wayIds,
  withJob,
  withModel,
} from '../../../docs/.vitepress/theme/playground/state'
import { words } from '../../../docs/.vitepress/theme/playground/words'
import { languages } from '../../../docs/tools/languages'
import { start } from './states'

const example = exampleState('2027-01-04')

function answers(loaded: LoadedModel | CompetencyModel, state: PlaygroundState): Answers {
  const model = 'ways' in loaded ? loaded : plain(loaded)
  return answersOf(model, profileOf(model.model, state), state, (way) => ({
    id: words.id.ways[way],
    en: words.en.ways[way],
  }))
}

function valueIn<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome))
  return outcome.value
}

const sentences = (outcome: Outcome<unknown>): readonly string[] =>
  outcome.ok ? [] : outcome.issues.map((issue) => describeIssue(issue, { language: languages.en }))

describe('the answers to the example', () => {
  const found = answers(lembagaXy, example)
  const method = jobPersonMatch({ variant: 'ratioOfSums', cap: 'item' })

  it('are those of the library', () => {
    expect(valueIn(found.gap)).toEqual(analyzeGap(lembagaXy, 'manager-sertifikasi', example.held))
    const fit = scoreFit(lembagaXy, 'manager-sertifikasi', example.held, { method })
    expect(found.fits.map(({ id }) => id)).toEqual(methodIds)
    expect(valueIn(found.fits[1]?.fit ?? { ok: false, issues: [] })).toEqual(fit)
    expect(valueIn(found.verdict)).toEqual(assignBand(fit, { bands: jpmSelection }))
    expect(valueIn(found.raise)).toEqual(
      raiseToBand(lembagaXy, 'manager-sertifikasi', example.held, {
        method,
        bands: jpmSelection,
        to: 'memenuhi-syarat',
      }),
    )
    expect(valueIn(found.paths).paths.map(({ jobs }) => jobs.length)).toEqual([2, 3, 3])
    expect(valueIn(found.plan).activities).toHaveLength(6)
    expect(valueIn(found.plan).gaps.every(({ outcome }) => outcome === 'closed')).toBe(true)
  })

  it('follow weights and essentials', () => {
    const changed = answers(lembagaXy, { ...example, weights: { CT: 3 }, essentials: { CT: true } })
    expect(valueIn(changed.gap).shortfall).toBe(12)
    expect(valueIn(changed.gap).essentialsBelow).toEqual(['CT'])
    expect(valueIn(changed.raise).raises.map(({ competency }) => competency)).toContain('CT')
  })

  it('follow the settings of the methods', () => {
    const settings = {
      ...example,
      variant: 'meanOfRatios',
      cap: 'none',
      surplus: 'counted',
      measure: 'euclidean',
    } as const
    const ids = answers(lembagaXy, settings).fits.map(({ fit }) => valueIn(fit).method.parameters)
    expect(ids[0]).toEqual({ surplus: 'counted' })
    expect(ids[1]).toEqual({ variant: 'meanOfRatios', cap: 'none', weighted: false })
    expect(ids[5]).toEqual({ measure: 'euclidean' })
    expect(ids[2]).toMatchObject({ core: [], coreShare: 0.6, emptyGroup: 'other-group' })
  })

  it('say a wrong weight in the words of the library', () => {
    const wrong = answers(lembagaXy, { ...example, weights: { CT: 0 } })
    expect(sentences(wrong.gap)).toEqual([expect.stringContaining('"CT"')])
    expect(sentences(wrong.paths)).toEqual(sentences(wrong.gap))
  })

  it('refuse bands that are not for the method, as the library does', () => {
    const points = answers(lembagaXy, { ...example, method: 'profileMatching' })
    expect(sentences(points.verdict)[0]).toContain('5')
    const whole = answers(lembagaXy, { ...example, method: 'similarity' })
    expect(sentences(whole.raise)[0]).toContain('not separable')
  })
})

describe('jobs whose source gives no levels', () => {
  it('get the answer of the library', () => {
    const sound = answers(spencer, { ...start, model: 'spencer', job: 'managers' })
    expect(valueIn(sound.gap).counts['level-unspecified']).toBe(14)
    expect(valueIn(sound.verdict).outcome).toBe('no-score')
    expect(sentences(sound.paths)).toEqual([
      'No requirement of "managers" has a level, so nothing can be measured against it.',
    ])
  })

  it('can be given levels, which are the reader’s', () => {
    const code = spencer.jobs.managers.requirements[0]?.competency ?? ''
    const given = answers(spencer, {
      ...start,
      model: 'spencer',
      job: 'managers',
      given: { [code]: 4 },
      held: { [code]: 2 },
    })
    expect(valueIn(given.gap).counts.below).toBe(1)
    expect(valueIn(given.profile).requirements[0]?.claims?.at(-1)).toMatchObject({ basis: 'authored' })
  })

  it('and no requirements at all get it too, until requirements are added', () => {
    const state = { ...start, model: 'bpjs-ketenagakerjaan', job: 'sekretaris' }
    expect(sentences(answers(bpjsKetenagakerjaan, state).gap)).toEqual([
      'The profile of "sekretaris" has no requirements.',
    ])
    const own = { ...state, ownScale: 5, given: { CSE: 4 }, held: { CSE: 2 } }
    expect(valueIn(answers(bpjsKetenagakerjaan, own).gap).shortfall).toBe(2)
  })
})

describe('every embedded model', () => {
  it('loads on demand under the name it is offered by', async () => {
    for (const [key, { name, load }] of Object.entries(embeddedModels)) {
      const { model } = await load()
      expect(model.id).toBe(key)
      expect(model.name).toEqual(name)
    }
  })

  it('has an answer or a sentence for every job', async () => {
    for (const { load } of Object.values(embeddedModels)) {
      const loaded = await load()
      for (const job of Object.keys(loaded.model.jobs)) {
        const found = answers(loaded, { ...start, model: loaded.model.id, job })
        const all = [
          found.gap,
          found.verdict,
          found.raise,
          found.paths,
          found.plan,
          ...found.fits.map(({ fit }) => fit),
        ]
        for (const outcome of all) {
          expect(outcome.ok || outcome.unexpected === undefined).toBe(true)
          expect(outcome.ok || outcome.issues.length > 0).toBe(true)
        }
      }
    }
  })

  it('takes the names of methods that the source of Lembaga XY gives', async () => {
    const loaded = await embeddedModels['lembaga-xy']?.load()
    expect(Object.keys(loaded?.ways ?? {})).toEqual(wayIds.filter((way) => way !== 'modules'))
    expect(loaded?.ways.classroom?.id).toBe('Pelatihan di kelas')
  })
})

describe('assumed activities', () => {
  it('are one a shortfall, as long as its levels', () => {
    const { gap } = answers(lembagaXy, example)
    const activities = assumedActivities(plain(lembagaXy), valueIn(gap), example, () => ({
      id: 'Kelas',
      en: 'Class',
    }))
    expect(activities.find(({ id }) => id === 'CT')).toEqual({
      id: 'CT',
      name: { id: 'Kelas: Berpikir Konseptual', en: 'Class: Conceptual Thinking' },
      method: 'classroom',
      develops: [{ competency: 'CT', from: 2, to: 4 }],
      durationDays: 10,
    })
  })

  it('are the training modules of a model that names some', async () => {
    const loaded = await embeddedModels['bpjs-ketenagakerjaan']?.load()
    if (loaded === undefined) throw new Error('no model')
    const state: PlaygroundState = {
      ...start,
      model: 'bpjs-ketenagakerjaan',
      job: 'sekretaris',
      ownScale: 5,
      given: { CSE: 4, PRES: 2 },
      held: { CSE: 2, PRES: 2 },
      way: 'modules',
    }
    const plan = valueIn(answers(loaded, state).plan)
    expect(plan.activities.map(({ raises }) => raises)).toEqual([[{ competency: 'CSE', from: 2, to: 3 }]])
  })
})

describe('band sets', () => {
  it('are all sound, and each has its id', () => {
    for (const id of bandSetIds) {
      expect(bandSets[id].id).toBe(id)
      expect(bandSets[id].bands.length).toBeGreaterThan(1)
      const fit = scoreFit(lembagaXy, 'manager-sertifikasi', example.held, { method: attainment() })
      expect(assignBand(fit, { bands: bandSets[id] }).outcome).not.toBe('no-score')
    }
    expect(bandToReach(bandSets['kkp-other'], 'memenuhi-syarat')).toBe('sangat-baik')
  })
})

describe('changing model and job', () => {
  it('keeps what still has a meaning', () => {
    const job = withJob({ ...example, weights: { INT: 2 } }, 'staf-sertifikasi')
    expect(job).toMatchObject({ job: 'staf-sertifikasi', held: example.held, weights: {}, from: '' })
    const model = withModel({ ...example, way: 'modules' }, 'asn', 'pelaksana')
    expect(model).toMatchObject({ model: 'asn', job: 'pelaksana', held: {}, from: '', way: 'classroom' })
  })
})

describe('what is downloaded', () => {
  it('holds inputs, results, and the id and version of the model', () => {
    const loaded = plain(lembagaXy)
    const text = exported(loaded, example, answers(loaded, example))
    const data = JSON.parse(text)
    expect(data).toMatchObject({
      format: 'kompetensi-playground',
      formatVersion: 1,
      model: { id: 'lembaga-xy', version: lembagaXy.version },
      link: expect.stringMatching(/^#v=1&m=lembaga-xy&/),
      inputs: { settings: { job: 'manager-sertifikasi' }, profile: { value: { id: 'manager-sertifikasi' } } },
      results: { gap: { value: { shortfall: 8 } }, verdict: { value: { outcome: 'undetermined' } } },
    })
    expect(Object.keys(data.results.fits)).toEqual(methodIds)
    expect(exported(loaded, example, answers(loaded, example))).toBe(text)
  })

  it('has a name that every system takes', () => {
    const wild: CompetencyModel = {
      ...defineModel({ id: 'm', scales: {}, competencies: {}, jobs: {} }),
      id: '../a b',
    }
    expect(exportName(plain(wild), { ...start, job: 'x/y?' })).toBe('kompetensi-..-a-b-x-y-.json')
  })
})
