import {
  analyzeGap,
  attainment,
  type CompetencyModel,
  composeProfile,
  findCareerPaths,
  type JobProfile,
  listTrainingNeeds,
  metShare,
  planDevelopment,
  rankCandidates,
  scoreFit,
  summarizeTeam,
} from 'kompetensi'
import {
  type ChartLanguage,
  type ChartOptions,
  type ChartSpec,
  careerLatticeChart,
  developmentPlanChart,
  fitChart,
  gapChart,
  profileChart,
  rankingChart,
  teamHeatMapChart,
  trainingNeedsChart,
} from 'kompetensi/charts'
import { type LembagaXyCode, lembagaXy } from 'kompetensi/lembaga-xy'
import { fullEn } from 'kompetensi/locale/en'
import { fullId } from 'kompetensi/locale/id'
import type { TopLevelSpec } from 'vega-lite'
import { describe, expect, expectTypeOf, it } from 'vitest'
import { chartSamples } from '../../examples/support/chart-samples.js'
import { svgOf } from '../../examples/support/svg.js'
import { isKey } from '../../src/base/is-key'
import { frozen } from '../support/deep-frozen.js'
import { clippedIn, keysIn, rowsOf, textsOf } from './support.js'

const languages = { id: fullId, en: fullEn }
const tags = ['id', 'en'] as const
const everyOption: readonly (ChartOptions<ChartLanguage> & { readonly tag: string })[] = tags.flatMap((tag) =>
  (['light', 'dark'] as const).flatMap((theme) =>
    [320, 390, 720, 1200].map((width) => ({ tag, language: languages[tag], theme, width })),
  ),
)

/** A profile of the first competencies of a model, with every kind of requirement. */
function profileOf<Id extends string, C extends string>(
  model: CompetencyModel<Id, C>,
  count: number,
): JobProfile<Id, C> {
  const codes = (Object.keys(model.competencies) as C[]).slice(0, count)
  return {
    id: 'wide',
    model: model.id,
    name: { id: 'Jabatan uji', en: 'Job under test' },
    complete: true,
    requirements: codes.map((competency, i) =>
      i % 11 === 10 ? { competency } : { competency, level: (i % 5) + 1, essential: i % 13 === 0 },
    ),
  }
}

/** Levels with holes. */
function levels<C extends string>(codes: readonly C[], seed: number): { readonly [K in C]?: number } {
  const some: { [K in C]?: number } = {}
  for (const [i, code] of codes.entries()) if ((i * seed) % 7 !== 3) some[code] = (i * (seed + 1)) % 6
  return some
}

/** Every chart that shows competencies, for as many of them as asked. */
function chartsOf<Id extends string, C extends string>(
  model: CompetencyModel<Id, C>,
  count: number,
  options: ChartOptions<ChartLanguage>,
): Readonly<Record<string, ChartSpec>> {
  const job = profileOf(model, count)
  const codes = job.requirements.map(({ competency }) => competency)
  const candidates = [1, 2, 4].map((seed) => ({ id: `p${seed}`, holdings: levels(codes, seed) }))
  const people = candidates.map((one) => ({ ...one, job: job.id }))
  const withJob: CompetencyModel<Id, C> = { ...model, jobs: { ...model.jobs, [job.id]: job } }
  const report = frozen(analyzeGap<Id, C, string>(withJob, job, candidates[0]?.holdings ?? {}))
  const plan = planDevelopment(withJob, report, {
    activities: codes.slice(0, 30).map((competency, i) => ({
      id: `a${i}`,
      name: { id: `Kegiatan ${i}`, en: `Activity ${i}` },
      method: 'classroom',
      develops: [{ competency, from: 0, to: 5 }],
      durationDays: 3 + (i % 4),
    })),
    start: '2027-05-28',
    minimize: 'duration',
  })
  return {
    gap: gapChart(withJob, report, frozen(options)),
    profile: profileChart(
      withJob,
      candidates.map(({ id, holdings }) => ({
        name: id,
        report: analyzeGap<Id, C, string>(withJob, job, holdings),
      })),
      options,
    ),
    fit: fitChart(
      withJob,
      [attainment(), metShare()].map((method) =>
        scoreFit<Id, C, string>(withJob, job, candidates[0]?.holdings ?? {}, { method }),
      ),
      options,
    ),
    ranking: rankingChart(
      withJob,
      rankCandidates<Id, C, string, string>(withJob, job, candidates, {
        method: attainment(),
        belowEssential: 'exclude',
      }),
      options,
    ),
    team: teamHeatMapChart(withJob, frozen(summarizeTeam<Id, C, string, string>(withJob, people)), options),
    needs: trainingNeedsChart(
      withJob,
      listTrainingNeeds<Id, C, string, string, string>(withJob, people, {}),
      options,
    ),
    plan: developmentPlanChart(withJob, frozen(plan), options),
  }
}

/** What holds of every chart. */
function expectSound(spec: ChartSpec): void {
  expect(JSON.parse(JSON.stringify(spec))).toEqual(spec)
  expect(clippedIn(spec)).toEqual([])
  expect(spec.description.startsWith(spec.title.text[0]?.replace(/…$/, '') ?? '')).toBe(true)
  // Nothing is an expression, so no name can become a part of one; nothing is loaded.
  const forbidden = [
    'expr',
    'signal',
    'labelExpr',
    'test',
    'calculate',
    'filter',
    'transform',
    'params',
    'condition',
    'url',
    'href',
  ]
  expect(
    keysIn({ ...spec, layer: spec.layer.map(({ data: _, ...rest }) => rest) }).filter((key) =>
      forbidden.includes(key),
    ),
  ).toEqual([])
  expect(textsOf(spec).filter((text) => /undefined|NaN|Infinity|\[object/.test(text))).toEqual([])
  expect(spec.description).not.toMatch(/undefined|NaN|Infinity|\[object/)
}

describe('every chart', () => {
  it('is a Vega-Lite specification by the types of vega-lite', () => {
    expectTypeOf<ChartSpec>().toExtend<TopLevelSpec>()
  })

  describe.each(Object.entries(chartSamples))('%s', (_name, draw) => {
    it.each(everyOption)(
      'compiles without a warning and clips nothing: $tag, $theme, $width',
      async ({ tag: _, ...options }) => {
        const spec = draw(options)
        expectSound(spec)
        // Throws at any warning of vega-lite or vega.
        const svg = await svgOf(spec)
        expect(svg).not.toMatch(/NaN|undefined|Infinity/)
        expect(await svgOf(draw(options))).toBe(svg)
      },
    )

    it.each(tags)('shows every text of ours whole on the narrowest picture (%s)', (tag) => {
      expect(
        textsOf(draw({ language: languages[tag], width: 320 })).filter((text) => text.endsWith('…')),
      ).toEqual([])
    })

    it('is fresh: changing it changes no other', () => {
      const [one, other] = [draw({ language: fullEn }), draw({ language: fullEn })]
      expect(frozen(one)).toEqual(other)
      expect(draw({ language: fullEn })).toEqual(other)
    })

    it('says the same in both languages, each in its own words', () => {
      const [id, en] = [draw({ language: fullId }), draw({ language: fullEn })]
      expect(id.layer.map(({ name }) => name)).toEqual(en.layer.map(({ name }) => name))
      expect(id.description).not.toBe(en.description)
      expect(textsOf(id)).not.toEqual(textsOf(en))
    })

    it('is the same but for its colours on a dark ground', () => {
      const [light, dark] = [draw({ language: fullId }), draw({ language: fullId, theme: 'dark' })]
      expect(textsOf(dark)).toEqual(textsOf(light))
      expect(dark.background).not.toBe(light.background)
    })

    it('takes a title', () => {
      expect(draw({ language: fullId, title: 'Judul saya' }).title.text).toEqual(['Judul saya'])
    })

    it('refuses a width or a theme that it cannot draw', () => {
      expect(() => draw({ language: fullId, width: 100 })).toThrow(/"width" is 100; it must be at least 320/)
      expect(() => draw({ language: fullId, width: Number.NaN })).toThrow(/width/)
      expect(() => draw({ language: fullId, theme: 'blue' as 'dark' })).toThrow(/theme/)
    })
  })
})

describe.each([3, 86])('charts of %i competencies', (count) => {
  it.each([
    { language: fullId, theme: 'light' },
    { language: fullEn, theme: 'dark', width: 390 },
  ] as const)('are drawn whole: $locale', async (options) => {
    for (const spec of Object.values(chartsOf(lembagaXy, count, options))) {
      expectSound(spec)
      await svgOf(spec)
    }
  })

  it('names every competency, the longest in two lines at most', () => {
    const { gap, team } = chartsOf(lembagaXy, count, { language: fullId })
    for (const spec of [gap, team]) {
      const labels = [
        ...rowsOf(spec ?? failed(), 'row labels'),
        ...rowsOf(spec ?? failed(), 'row labels that stand out'),
      ].map(({ text = '' }) => [text].flat().join(' '))
      expect(labels).toHaveLength(count)
      expect(labels.filter((label) => label.includes('…'))).toEqual([])
    }
  })
})

it.each(tags)('a name is broken between words on the narrowest picture (%s)', (tag) => {
  const { gap, needs } = chartsOf(lembagaXy, 86, { language: languages[tag], width: 320 })
  const names = Object.values(lembagaXy.competencies).map(({ name }) => name[tag])
  for (const spec of [gap, needs]) {
    const labels = ['row labels', 'row labels that stand out'].flatMap((layer) =>
      rowsOf(spec ?? failed(), layer).map(({ text = '' }) => [text].flat().join(' ')),
    )
    expect(labels.map((label) => label.replace(/^\d+\. | \*$/g, '')).sort()).toEqual(names.toSorted())
  }
})

function failed(): never {
  throw new Error('no chart')
}

const hostile: readonly string[] = [
  `"quoted" and 'quoted' \\ and \`back\``,
  'datum.x',
  "datum['held'] + 1",
  '{"signal": "width"}',
  '<script>alert(1)</script>&amp;]]>',
  'kompetensi '.repeat(60),
  'x'.repeat(400),
  '👩‍👩‍👧‍👦🏳️‍🌈'.repeat(30),
  'كفاءة القيادة والإدارة في المؤسسة',
  '\u202eabc\u0000\n\r\t\u2028 def\ud800',
  '   ',
  '__proto__',
  'constructor',
  '専門能力の開発と管理に関する基準',
]

describe('hostile names', () => {
  const entries = hostile.map((name, i) => [`C${i}`, name] as const)
  const model: CompetencyModel = {
    ...lembagaXy,
    id: 'hostile',
    scales: { five: { levels: [1, 2, 3, 4, 5], floor: 0 } },
    clusters: {},
    families: Object.fromEntries(hostile.map((name, i) => [`f${i}`, { name: { id: name, en: name } }])),
    competencies: Object.fromEntries(
      entries.map(([code, name]) => [code, { name: { id: name, en: name }, scale: 'five' }]),
    ),
    jobs: Object.fromEntries(
      hostile.map((name, i) => [
        `j${i}`,
        {
          id: `j${i}`,
          model: 'hostile',
          name: { id: name, en: name },
          complete: true,
          family: `f${i}`,
          grade: 'C8',
          requirements: entries.map(([competency], k) => ({ competency, level: ((i + k) % 5) + 1 })),
        },
      ]),
    ),
    schemes: {},
  }

  it.each(tags)('break no chart (%s)', async (tag) => {
    for (const width of [320, 720]) {
      for (const spec of Object.values(
        chartsOf(model, hostile.length, { language: languages[tag], width }),
      )) {
        expectSound(spec)
        const svg = await svgOf(spec)
        expect(svg).not.toContain('<script>')
        expect(svg).not.toMatch(/\p{Cs}/u)
      }
    }
  })

  it('break no ids of people, no title and no lattice', async () => {
    const job = composeProfile(lembagaXy, { job: 'staf-administrasi' })
    const ids = hostile.map((id, i) => `${id}#${i}`).filter(isKey)
    const candidates = ids.map((id, i) => ({ id, holdings: { INT: i % 6 } }))
    const ranking = rankCandidates(lembagaXy, job, candidates, {
      method: attainment(),
      belowEssential: 'flag',
    })
    const path = findCareerPaths(
      model,
      { holdings: {}, from: 'j0', to: 'j4' },
      { objectives: ['moves'], unassessed: 'floor' },
    )
    const team = summarizeTeam(
      lembagaXy,
      candidates.map((one) => ({ ...one, job: 'staf-administrasi' as const })),
    )
    for (const title of hostile) {
      for (const spec of [
        rankingChart(lembagaXy, ranking, { language: fullId, title }),
        careerLatticeChart(model, path, { language: fullEn, title }),
        teamHeatMapChart(lembagaXy, team, { language: fullEn, title, width: 400 }),
      ]) {
        expect(JSON.parse(JSON.stringify(spec))).toEqual(spec)
        expect(clippedIn(spec)).toEqual([])
        await svgOf(spec)
      }
    }
  })

  it('keeps codes of hostile names apart in the data', () => {
    const spec = chartsOf(model, hostile.length, { language: fullEn })['gap'] ?? failed()
    const codes = rowsOf(spec, 'required').map(({ competency }) => competency)
    expect(new Set(codes).size).toBe(codes.length)
  })
})

describe('a result of another model', () => {
  it('is refused by every chart', () => {
    const other = { ...lembagaXy, id: 'other' } as unknown as CompetencyModel<'lembaga-xy', LembagaXyCode>
    const job = composeProfile(lembagaXy, { job: 'staf-sertifikasi' })
    const people = [{ id: 'p1', job: 'staf-sertifikasi' as const, holdings: { AT: 1 } }]
    const report = analyzeGap(lembagaXy, job, { AT: 1 })
    const options = { language: fullEn } as const
    const calls: readonly (() => ChartSpec)[] = [
      () => gapChart(other, report, options),
      () => profileChart(other, [{ name: 'p', report }], options),
      () => fitChart(other, scoreFit(lembagaXy, job, { AT: 1 }, { method: attainment() }), options),
      () =>
        rankingChart(
          other,
          rankCandidates(lembagaXy, job, people, { method: attainment(), belowEssential: 'flag' }),
          options,
        ),
      () => teamHeatMapChart(other, summarizeTeam(lembagaXy, people), options),
      () => trainingNeedsChart(other, listTrainingNeeds(lembagaXy, people), options),
      () =>
        developmentPlanChart(
          other,
          planDevelopment(lembagaXy, report, { activities: [], start: '2027-01-04', minimize: 'cost' }),
          options,
        ),
      () =>
        careerLatticeChart(
          other,
          findCareerPaths(
            lembagaXy,
            { holdings: {}, to: 'staf-sertifikasi' },
            { objectives: ['moves'], unassessed: 'met' },
          ),
          options,
        ),
    ]
    for (const call of calls) expect(call).toThrow(/model/)
  })
})
