// The job profiles of a model as a table, the four nothings apart.

import { clusterLink, codeLink, competencyLink, jobLink } from './links'
import { matrixGrid, noneIsZero, signMeanings, signs } from './matrix-grid'
import type { DictionaryModel } from './models'
import { matrixWords } from './requirements'
import { type Block, type Inline, join, line, paragraph, strong, table } from './tree'
import { ui } from './ui'

/** What the signs of the matrix mean. */
export function matrixLegend({ levels }: DictionaryModel): Block[] {
  return [
    table(
      [ui.sign, ui.meaning],
      signMeanings(levels).map(({ sign, meaning }) => [strong(sign), meaning]),
    ),
    paragraph(noneIsZero),
  ]
}

/** Jobs × competencies; what is unknown throughout stands together. */
export function matrixBlocks({ model, jobsDown }: DictionaryModel): Block[] {
  const { jobs, unknownJobs, codes, unknown, cell } = matrixGrid(model)
  const sign = signs['requirement-unknown']
  const others: Inline[] = unknownJobs.length === 0 ? [] : [[`${unknownJobs.length} `, ui.otherJobs]]
  const jobHeads = [...jobs.map((job) => jobLink(model, job)), ...others]
  const lines: { readonly label: Inline; readonly cells: readonly Inline[] }[] = [
    ...codes.map((code) => ({
      label: jobsDown ? codeLink(model, code) : competencyLink(model, code),
      cells: [...jobs.map((job) => matrixWords(cell(job, code))), ...others.map(() => sign)],
    })),
    ...unknown.map(({ cluster, codes: hidden }) => ({
      label:
        hidden.length > 6
          ? [`${hidden.length} `, clusterLink(model, cluster)]
          : join(hidden.map((code) => codeLink(model, code))),
      cells: jobHeads.map(() => sign),
    })),
  ]
  const across = jobsDown ? lines.map(({ label }) => label) : jobHeads
  const columns = [jobsDown ? ui.job : ui.competency, ...across]
  if (!jobsDown)
    return [
      table(
        columns,
        lines.map(({ label, cells }) => [label, ...cells]),
        ui.matrixLabel,
      ),
    ]
  const rows = jobHeads.map((label, i) => [label, ...lines.map(({ cells }) => cells[i] ?? '')])
  const names = codes.map((code) => competencyLink(model, code))
  return [table(columns, rows, ui.matrixLabel), line(join(names, ' · '))]
}
