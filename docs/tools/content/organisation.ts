// How a model orders its jobs: grades by rank, families, tracks, units, and who reports to whom.

import type { BilingualModel, BilingualText } from 'kompetensi'
import { jobLink } from './links'
import { type Block, br, type Inline, join, list, plain, right, section, sure, table } from './tree'
import { ui } from './ui'

/** The order of the jobs; parts that the model does not have are left out. */
export function organisationBlocks(model: BilingualModel): Block[] {
  const jobs = Object.values(model.jobs)
  const led = jobs.filter(({ id }) => jobs.some(({ superior }) => superior === id))
  const parts: readonly (readonly [BilingualText, Block, number])[] = [
    [ui.grade, gradeTable(model), Object.keys(model.grades).length],
    [ui.family, groupList(model, 'family', model.families), Object.keys(model.families).length],
    [ui.track, groupList(model, 'track', model.tracks), Object.keys(model.tracks).length],
    [ui.unit, groupList(model, 'unit', model.units), Object.keys(model.units).length],
    [
      ui.reportingLines,
      table(
        [ui.superior, ui.reports],
        led.map(({ id }) => [jobLink(model, id), jobsWhere(model, ({ superior }) => superior === id)]),
      ),
      led.length,
    ],
  ]
  return parts.flatMap(([title, block, length]) =>
    length === 0 ? [] : [section('organisation', title, [block])],
  )
}

function jobsWhere(model: BilingualModel, is: (job: BilingualModel['jobs'][string]) => boolean): Inline {
  return join(
    Object.values(model.jobs)
      .filter(is)
      .map(({ id }) => jobLink(model, id)),
    br,
  )
}

/** The grades, highest rank first. */
function gradeTable(model: BilingualModel): Block {
  return table(
    [ui.grade, right(ui.rank), ui.job],
    Object.entries(model.grades)
      .sort(([, a], [, b]) => b.rank - a.rank)
      .map(([key, { name, rank, claims }]) => [
        [name ?? plain(key), sure(claims, plain(key))],
        rank,
        jobsWhere(model, ({ grade }) => grade === key),
      ]),
  )
}

/** Named groups of jobs, with how many jobs each has. */
function groupList(
  { jobs }: BilingualModel,
  field: 'family' | 'track' | 'unit',
  groups: BilingualModel['families'],
): Block {
  return list(
    Object.entries(groups).map(([key, { name, claims }]) => {
      const number = Object.values(jobs).filter((job) => job[field] === key).length
      return [
        name,
        sure(claims, name),
        ': ',
        { id: `${number} jabatan`, en: `${number} ${number === 1 ? 'job' : 'jobs'}` },
      ]
    }),
  )
}
