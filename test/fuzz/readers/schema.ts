import type { CompetencyModel } from 'kompetensi'
import { asn } from 'kompetensi/asn'
import { bpjsKetenagakerjaan } from 'kompetensi/bpjs-ketenagakerjaan'
import {
  type ParseOptions,
  type SchemaKind,
  safeParseActivities,
  safeParseCertificates,
  safeParseHoldings,
  safeParseJobProfile,
  safeParseJobProfiles,
  safeParseModel,
  safeParsePeople,
  safeParseRatings,
} from 'kompetensi/schema'
import { samples } from '../../interchange/schema/samples'
import { soundModel } from '../../support/sound-model'
import type { Random } from '../random'
import type { Answer, FuzzedReader, FuzzedReaders } from '../reader'
import { spoilData } from '../spoil-data'
import { spoilText } from '../spoil-text'

const model = soundModel()

/** A part of a model: two jobs, and what they require. */
function smallOf(whole: CompetencyModel): unknown {
  const jobs = Object.entries(whole.jobs).slice(0, 2)
  const codes = new Set(
    jobs.flatMap(([, { requirements }]) => requirements.map(({ competency }) => competency)),
  )
  const kept = Object.entries(whole.competencies).filter(([code]) => codes.has(code))
  return { ...whole, jobs: Object.fromEntries(jobs), competencies: Object.fromEntries(kept) }
}

const optionsOf = (random: Random): ParseOptions => (random.once(3) ? { unknownFields: 'drop' } : {})

/** Data, now and then as JSON text. */
function reader(
  read: (data: unknown, options: ParseOptions) => Answer,
  kind: SchemaKind,
  more: readonly unknown[] = [],
): FuzzedReader {
  const seeds = [samples[kind], ...more]
  const texts = seeds.map((seed) => JSON.stringify(seed))
  return {
    seeds,
    spoil: (seed, random) =>
      random.once(10) ? spoilText(JSON.stringify(seed), random, texts) : spoilData(seed, random),
    read: (data: unknown, random) => read(data, optionsOf(random)),
  }
}

/** The readers of our own JSON. */
export const readers: FuzzedReaders = {
  safeParseModel: reader((data, options) => safeParseModel(data, options), 'model', [
    smallOf(asn),
    smallOf(bpjsKetenagakerjaan),
  ]),
  safeParseJobProfile: reader((data, options) => safeParseJobProfile(model, data, options), 'job-profile'),
  safeParseJobProfiles: reader((data, options) => safeParseJobProfiles(model, data, options), 'job-profiles'),
  safeParseHoldings: reader((data, options) => safeParseHoldings(model, data, options), 'holdings'),
  safeParseRatings: reader((data, options) => safeParseRatings(model, data, options), 'ratings'),
  safeParsePeople: reader((data, options) => safeParsePeople(model, data, options), 'people'),
  safeParseActivities: reader((data, options) => safeParseActivities(model, data, options), 'activities'),
  safeParseCertificates: reader(
    (data, options) => safeParseCertificates(model, data, options),
    'certificates',
  ),
}
