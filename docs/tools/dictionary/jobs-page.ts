import type { CompetencyModel } from 'kompetensi'
import { kkniGroups, kkniLevels } from 'kompetensi/asn'
import { bullets, table } from '../models/markdown'
import { type GridCell, matrixGrid, noneIsZero, signMeanings, signs } from '../models/matrix-grid'
import { about, sure } from './claims'
import { levelNumber } from './levels'
import { clusterLink, codeLink, competencyLink, jobLink, trail } from './links'
import type { DictionaryModel } from './models'
import { block, heading, type Page, said, scrolling, stacking } from './page'
import { partPlace } from './places'
import { text } from './text'
import { ui } from './ui'
import type { Writer } from './writer'

/** The job profiles of a model as a matrix, and the jobs. */
export function jobsPage(entry: DictionaryModel): Page {
  const { model, short, profiles, levels, jobsDown } = entry
  return {
    place: partPlace(model, 'jobs'),
    title: { id: `${ui.jobs.id}: ${short.id}`, en: `${ui.jobs.en}: ${short.en}` },
    description: profiles,
    body: (writer) => [
      ...block('trail', [trail(writer, model)]),
      said(writer, profiles),
      heading(2, 'matrix', writer.say(ui.matrix)),
      ...scrolling(writer.raw(ui.matrixLabel), matrix(writer, model, jobsDown)),
      ...(jobsDown ? [codeNames(writer, model)] : []),
      heading(2, 'signs', writer.say(ui.legend)),
      ...stacking(
        table(
          [ui.sign, ui.meaning].map(writer.say),
          signMeanings(levels).map(({ sign, meaning }) => [`**${writer.say(sign)}**`, writer.say(meaning)]),
        ),
      ),
      `${writer.say(noneIsZero).replace(/\.$/, '')}.`,
      heading(2, 'jobs', writer.say(ui.jobList)),
      bullets(Object.keys(model.jobs).map((job) => jobLine(writer, model, job))),
      ...(model.id === 'asn' ? kkni(writer) : []),
    ],
  }
}

/** Jobs × competencies; what is unknown throughout stands together. */
function matrix(writer: Writer, model: CompetencyModel, jobsDown: boolean): string {
  const { jobs, unknownJobs, codes, unknown, cell } = matrixGrid(model)
  const sign = signs['requirement-unknown']
  const others = unknownJobs.length === 0 ? [] : [`${unknownJobs.length} ${writer.say(ui.otherJobs)}`]
  const jobHeads = [...jobs.map((job) => jobLink(writer, model, job)), ...others]
  const lines = [
    ...codes.map((code) => ({
      label: jobsDown ? codeLink(writer, model, code) : competencyLink(writer, model, code),
      cells: [...jobs.map((job) => cellWords(writer, cell(job, code))), ...others.map(() => sign)],
    })),
    ...unknown.map(({ cluster, codes: hidden }) => ({
      label:
        hidden.length > 6
          ? `${hidden.length} ${clusterLink(writer, model, cluster)}`
          : hidden.map((code) => codeLink(writer, model, code)).join(', '),
      cells: jobHeads.map(() => sign),
    })),
  ]
  if (!jobsDown)
    return table(
      [writer.say(ui.competency), ...jobHeads],
      lines.map(({ label, cells }) => [label, ...cells]),
    )
  return table(
    [writer.say(ui.job), ...lines.map(({ label }) => label)],
    jobHeads.map((label, i) => [label, ...lines.map(({ cells }) => cells[i] ?? '')]),
  )
}

function cellWords(writer: Writer, cell: GridCell): string {
  if (cell.status !== 'required' && cell.status !== 'level-unspecified') return signs[cell.status]
  const level = cell.status === 'required' ? levelNumber(cell.level) : signs['level-unspecified']
  const weight = cell.weight === undefined ? '' : ` × ${writer.number(cell.weight)}`
  return `${level}${weight}${cell.essential ? `<br>${writer.say(ui.essential)}` : ''}`
}

/** The names behind the codes of narrow columns. */
function codeNames(writer: Writer, model: CompetencyModel): string {
  return matrixGrid(model)
    .codes.map((code) => competencyLink(writer, model, code))
    .join(' · ')
}

/** A job in the list: its name, where it stands, and how much of its profile is known. */
function jobLine(writer: Writer, model: CompetencyModel, id: string): string {
  const { name, grade = '', track = '', unit = '', requirements = [], claims } = model.jobs[id] ?? {}
  if (name === undefined) throw new Error(`no job ${id}`)
  const known =
    requirements.length === 0
      ? `${signs['requirement-unknown']} ${writer.say(ui.notKnown).toLowerCase()}`
      : `${writer.number(requirements.length)} ${writer.say(ui.competencies).toLowerCase()}`
  const place = [
    ...(name.id === name.en ? [] : [writer.other(name)]),
    ...[model.grades[grade]?.name, model.tracks[track]?.name, model.units[unit]?.name].flatMap((words) =>
      words === undefined ? [] : [writer.say(words)],
    ),
    known,
  ]
  return `**${jobLink(writer, model, id)}**${sure(writer, about(claims, `name.${writer.locale}`, 'name'))}<br>${place.join(' · ')}`
}

/** The national qualifications framework, which qualifications of jobs name. */
function kkni(writer: Writer): string[] {
  const words = {
    title: { id: 'Jenjang KKNI', en: 'Levels of KKNI' },
    level: { id: 'Jenjang', en: 'Level' },
    group: { id: 'Kelompok', en: 'Group' },
    education: { id: 'Pendidikan yang setara', en: 'Education it corresponds to' },
  }
  return [
    heading(2, 'kkni', writer.say(words.title)),
    ...stacking(
      table(
        [words.level, words.group, words.education].map(writer.say),
        Object.values(kkniLevels).map(({ level, group, education, claims }) => [
          `**${text(String(level))}**`,
          `${writer.say(kkniGroups[group])}${sure(writer, about(claims, 'group'))}`,
          education === undefined
            ? '–'
            : `${writer.say(education)}${sure(writer, about(claims, 'education'))}`,
        ]),
      ),
    ),
  ]
}
