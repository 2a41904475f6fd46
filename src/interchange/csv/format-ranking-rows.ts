import { checkArguments } from '../../base/check-arguments'
import type { Kinds, OptionKinds } from '../../base/kind'
import { describeMethod } from '../../describe/describe-method'
import { languageOf } from '../../describe/language-of'
import type { MethodLanguage } from '../../describe/method-sentences'
import { nameOf } from '../../describe/names'
import type { DescribeOptions } from '../../describe/options'
import { checkSameModel } from '../../model/check-same-model'
import type { CompetencyModel } from '../../model/competency-model'
import { textIn } from '../../model/find-text'
import type { OfModel } from '../../model/of-model'
import { aWholeModel } from '../../model/whole-model'
import type { CandidateRanking } from '../../talent/rank-candidates'
import type { JobRanking } from '../../talent/rank-jobs'
import type { RankedFit } from '../../talent/ranking'
import { aRanking } from '../../talent/ranking-kinds'
import { tagOf, wordLanguage } from '../read/file-language'
import { writeList } from '../read/lists'
import type { Formatted } from '../read/losses'
import type { TableCell } from '../read/table-options'
import { headersOf, textCell, type WrittenColumn } from './columns-of-format'
import { resultWords } from './result-words'

const formatRankingRowsOptions: OptionKinds<DescribeOptions<MethodLanguage>> = { language: {} }

const formatRankingRowsArguments: Kinds = {
  model: aWholeModel,
  ranking: aRanking,
  options: { due: true, fields: formatRankingRowsOptions },
}

/** What one row says. */
interface RankingRow {
  readonly person: string | undefined
  readonly job: string
  readonly jobName: string | undefined
  readonly profileComplete: boolean | undefined
  /** Nothing for a job that was left out, because nothing can be measured against it. */
  readonly fit: RankedFit | undefined
}

/**
 * A ranking as rows for a writer of sheets: the header row, then one row a candidate, or a job. Jobs that were left out of
 * a ranking of jobs stand last, with their id and name alone.
 *
 * @param model - the model the ranking is of
 * @param ranking - what `rankCandidates` or `rankJobs` gave
 * @param options - the language: its names of methods, and names of the model; headers are Indonesian, or English for
 * every other
 * @returns rows in the order of the ranking; scores unrounded, coverage 0 … 1, competencies by name; `null` is a blank cell.
 * Nothing stays behind but the parameters of the method that its name does not say
 * @throws `CompetencyError` `model-mismatch` when the ranking is of another model
 * @example
 * ```ts
 * import { attainment, rankCandidates } from 'kompetensi'
 * import { formatRankingRows } from 'kompetensi/csv'
 * import { lembagaXy } from 'kompetensi/lembaga-xy'
 * import { en } from 'kompetensi/locale/en'
 *
 * const people = [{ id: '1001', holdings: { INT: 3, CFV: 3 } }]
 * const rules = { method: attainment(), belowEssential: 'flag' } as const
 * const ranking = rankCandidates(lembagaXy, 'kepala-lsp', people, rules)
 * const { value } = formatRankingRows(lembagaXy, ranking, { language: en })
 * console.log(value[0]?.slice(0, 4)) // ['Rank', 'Person', 'Job id', 'Job']
 * console.log(value[1]?.slice(0, 4)) // [1, '1001', 'kepala-lsp', 'Head of the Social Security Professional Certification Body']
 * ```
 */
export function formatRankingRows<Id extends string, R extends string>(
  model: CompetencyModel<Id>,
  ranking: (CandidateRanking<R> | JobRanking<R>) & OfModel<R, NoInfer<Id>>,
  options: DescribeOptions<MethodLanguage>,
): Formatted<TableCell[][], never> {
  checkArguments('formatRankingRows', { model, ranking, options }, formatRankingRowsArguments)
  const language = languageOf('formatRankingRows', options, ['methods'])
  const words = wordLanguage(tagOf(language, 'CSV'))
  checkSameModel(model, ranking)
  const columns = columnsIn(words, ranking, {
    method: describeMethod(ranking.method, options),
    nameOf: (code) => nameOf(model.competencies, code, language),
  })
  const rows = rowsOf(model, ranking, language)
  return {
    value: [headersOf(columns, words), ...rows.map((row) => columns.map(({ cell }) => cell(row)))],
    losses: [],
  }
}

function rowsOf(
  { jobs }: CompetencyModel,
  ranking: CandidateRanking | JobRanking,
  language: MethodLanguage,
): RankingRow[] {
  const { tag } = language
  if (ranking.of === 'candidates') {
    const { job, profileComplete } = ranking
    const jobName = textIn(ranking.jobName, tag)
    return ranking.candidates.map((fit) => ({ person: fit.candidate, job, jobName, profileComplete, fit }))
  }
  return [
    ...ranking.jobs.map((fit): RankingRow => {
      const { job, profileComplete } = fit
      return { person: undefined, job, jobName: textIn(fit.jobName, tag), profileComplete, fit }
    }),
    ...ranking.leftOut.map((job): RankingRow => {
      return {
        person: undefined,
        job,
        jobName: nameOf(jobs, job, language),
        profileComplete: undefined,
        fit: undefined,
      }
    }),
  ]
}

function columnsIn(
  language: 'id' | 'en',
  { of, model, modelVersion, unassessed, belowEssential }: CandidateRanking | JobRanking,
  { method, nameOf: name }: { readonly method: string; readonly nameOf: (code: string) => string },
): readonly WrittenColumn<RankingRow>[] {
  const words = resultWords[language]
  const yesNo = (value: boolean | undefined): TableCell =>
    value === undefined ? null : words[value ? 'yes' : 'no']
  const list = (entries: readonly string[] = []): TableCell =>
    textCell(entries.length === 0 ? undefined : writeList(entries))
  const codes = (of: readonly string[] | undefined): TableCell => list(of?.map(name))
  const person: WrittenColumn<RankingRow> = {
    id: 'Pegawai',
    en: 'Person',
    cell: (row) => textCell(row.person),
  }
  return [
    { id: 'Peringkat', en: 'Rank', cell: ({ fit }) => fit?.rank ?? null },
    ...(of === 'candidates' ? [person] : []),
    { id: 'Kode jabatan', en: 'Job id', cell: ({ job }) => textCell(job) },
    { id: 'Jabatan', en: 'Job', cell: ({ jobName }) => textCell(jobName) },
    { id: 'Skor', en: 'Score', cell: ({ fit }) => fit?.score ?? null },
    { id: 'Skor terendah', en: 'Lowest score', cell: ({ fit }) => fit?.lowest ?? null },
    { id: 'Skor tertinggi', en: 'Highest score', cell: ({ fit }) => fit?.highest ?? null },
    { id: 'Di luar rentang', en: 'Outside the interval', cell: ({ fit }) => yesNo(fit?.outsideInterval) },
    { id: 'Cakupan', en: 'Coverage', cell: ({ fit }) => fit?.coverage ?? null },
    { id: 'Peringkat terbaik', en: 'Best rank', cell: ({ fit }) => fit?.possibleRanks?.best ?? null },
    { id: 'Peringkat terburuk', en: 'Worst rank', cell: ({ fit }) => fit?.possibleRanks?.worst ?? null },
    { id: 'Gugur', en: 'Knocked out', cell: ({ fit }) => (fit === undefined ? null : words[fit.knockOut]) },
    { id: 'Dikeluarkan', en: 'Excluded', cell: ({ fit }) => yesNo(fit?.excluded) },
    { id: 'Gugur bila kurang', en: 'Knocked out if below', cell: ({ fit }) => codes(fit?.knockedOutIf) },
    {
      id: 'Wajib yang kurang',
      en: 'Essentials below',
      cell: ({ fit }) =>
        list(
          fit?.essentialShortfalls.map(
            ({ competency, held, required }) => `${name(competency)}: ${held} < ${required}`,
          ),
        ),
    },
    {
      id: 'Wajib belum dinilai',
      en: 'Essentials not assessed',
      cell: ({ fit }) => codes(fit?.essentialsNotAssessed),
    },
    {
      id: 'Wajib tanpa level',
      en: 'Essentials without a level',
      cell: ({ fit }) => codes(fit?.essentialsUnspecified),
    },
    { id: 'Profil lengkap', en: 'Profile complete', cell: ({ profileComplete }) => yesNo(profileComplete) },
    { id: 'Metode', en: 'Method', cell: () => textCell(method) },
    { id: 'Yang belum dinilai', en: 'Unassessed', cell: () => words.unassessed[unassessed] },
    { id: 'Bila wajib kurang', en: 'Below an essential', cell: () => words.belowEssential[belowEssential] },
    { id: 'Model', en: 'Model', cell: () => textCell(model) },
    { id: 'Versi model', en: 'Model version', cell: () => textCell(modelVersion) },
  ]
}
