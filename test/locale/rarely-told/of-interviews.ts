import { composeProfile, withLevels } from 'kompetensi'
import { composeInterview } from 'kompetensi/interview'
import { lembagaXy } from 'kompetensi/lembaga-xy'
import { lembagaXyInterviewEn } from 'kompetensi/lembaga-xy/interview/en'
import type { FullLanguage } from 'kompetensi/locale/en'
import { renderInterview } from 'kompetensi/report'

const job = composeProfile(lembagaXy, { job: 'manager-sertifikasi', essentials: ['INT'] })
const { INT, CFV, CFO } = lembagaXyInterviewEn
const known = { INT: 2, CFV: 5, FCI: 4 }
const bases = ['stated', 'restated', 'reconstructed', 'translated', 'authored'] as const
const claims = bases.map((basis) => ({ basis, confidence: 'proposed' }) as const)

const interviews = [
  composeInterview(
    lembagaXy,
    { INT, CFV, CFO },
    { job, minutes: 30, focus: ['CFV'], holdings: known, claims },
  ),
  composeInterview(lembagaXy, { INT }, { job, minutes: 18 }),
  composeInterview(lembagaXy, lembagaXyInterviewEn, {
    job: {
      ...withLevels(lembagaXy, job, { levels: {} }),
      complete: true,
      requirements: [{ competency: 'INT' }, { competency: 'CFV', level: 3 }],
      unknown: [],
    },
    minutes: 90,
    holdings: { CFV: 3 },
  }),
]

const proposed = {
  ...lembagaXy,
  scales: Object.fromEntries(
    Object.entries(lembagaXy.scales).map(([id, scale]) => [
      id,
      { ...scale, claims: [{ of: 'levels', basis: 'authored', confidence: 'proposed' } as const] },
    ]),
  ),
}

const definition = 'Keeps promises.'
const texts = { INT: { definition } }
const ofDefinitions = bases.map((basis) => ({ basis, confidence: 'proposed', of: 'definition' }) as const)

/** The first sheet with a definition, of which each basis is claimed, and none. */
const defined = [...ofDefinitions, undefined].map(
  (claim) =>
    (language: FullLanguage): string =>
      renderInterview(lembagaXy, composeInterview(lembagaXy, { INT }, { job, minutes: 30 }), {
        ...{ language, as: 'markdown' as const, texts },
        claims: claim === undefined ? [] : [claim],
      }),
)

/** The sheets of interviews, the last one for levels that somebody proposed. */
export const sheets: readonly ((language: FullLanguage) => string)[] = [
  ...defined,
  ...interviews.map((interview, i) => (language: FullLanguage) => {
    const model = i === interviews.length - 1 ? proposed : lembagaXy
    return renderInterview(model, interview, { language, as: 'markdown' })
  }),
]
