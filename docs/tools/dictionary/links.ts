// Links to what the models hold, in the language of the page.

import type { CompetencyModel } from 'kompetensi'
import { dictionaryModels, nameOf } from './models'
import { clusterPlace, competencyPlace, homePlace, jobPlace, partPlace } from './places'
import { text } from './text'
import { ui } from './ui'
import type { Writer } from './writer'

/** A competency by its name and code: `[Integritas (INT)](./int.md)`. */
export function competencyLink(writer: Writer, model: CompetencyModel, code: string): string {
  const words = `${writer.say(nameOf(model, code))} (${text(code)})`
  return writer.link(words, competencyPlace(model, code))
}

/** A competency by its code alone. */
export function codeLink(writer: Writer, model: CompetencyModel, code: string): string {
  return writer.link(text(code), competencyPlace(model, code))
}

/** A job by its name. */
export function jobLink(writer: Writer, model: CompetencyModel, job: string): string {
  const name = model.jobs[job]?.name
  if (name === undefined) throw new Error(`no job ${job} in ${model.id}`)
  return writer.link(writer.say(name), jobPlace(model, job))
}

/** A cluster by its name. */
export function clusterLink(writer: Writer, model: CompetencyModel, cluster: string): string {
  const name = model.clusters[cluster]?.name
  if (name === undefined) throw new Error(`no cluster ${cluster} in ${model.id}`)
  return writer.link(writer.say(name), clusterPlace(model, cluster))
}

/** A model by its short name. */
export function modelLink(writer: Writer, model: CompetencyModel): string {
  const short = dictionaryModels.find((entry) => entry.model.id === model.id)?.short ?? model.name
  return writer.link(writer.say(short), partPlace(model, 'index'))
}

/** The way back up: dictionary, model, and what stands between. */
export function trail(writer: Writer, model: CompetencyModel, ...between: readonly string[]): string {
  return [writer.link(writer.say(ui.dictionary), homePlace), modelLink(writer, model), ...between].join(' › ')
}
