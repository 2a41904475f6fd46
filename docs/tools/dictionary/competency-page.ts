import { type LocalizedText, listCompetencies } from 'kompetensi'
import { bullets, table } from '../models/markdown'
import { type GridCell, matrixGrid, signs } from '../models/matrix-grid'
import { relationTerms } from '../models/words'
import { abbreviationsIn } from './abbreviations'
import { about, claimSection, type Claimed, sure } from './claims'
import { crosswalkRow, incomingTable } from './crosswalk'
import { clusterLink, jobLink, modelLink, trail } from './links'
import { dimensionSections, levelColumns, levelJump, levelNumber, scaleOf } from './levels'
import { type DictionaryModel, definitionOf, indicatorsOf, nameOf } from './models'
import { block, heading, type Page, quiet, said, stacking } from './page'
import { requiredWords, requirementSure, weightWords } from './requirements'
import { competencyPlace, partPlace, schemePlace } from './places'
import { text } from './text'
import { ui } from './ui'
import { bindingWords, natureWords } from '../models/words'
import type { Writer } from './writer'

/** The page of a competency. */
export function competencyPage(entry: DictionaryModel, code: string): Page {
  const { model, short } = entry
  const name = nameOf(model, code)
  const definition = definitionOf(entry, code)
  if (definition === undefined) throw new Error(`no definition of ${code} in ${model.id}`)
  return {
    place: competencyPlace(model, code),
    title: { id: `${name.id} (${code})`, en: `${name.en} (${code})` },
    description: { id: `${short.id}: ${definition.id}`, en: `${short.en}: ${definition.en}` },
    body: (writer) => [
      ...block('trail', [trail(writer, model, ...clusterOf(writer, entry, code))]),
      ...block('subtitle', [`${writer.other(name)} · ${text(code)}`]),
      ...levelJump(writer, model, code),
      heading(2, 'definition', writer.say(ui.definition)),
      said(writer, definition),
      ...quiet(whoseDefinition(writer, entry, code)),
      ...levels(writer, entry, code),
      ...abbreviationsIn(writer, entry, [
        definition,
        ...(scaleOf(model, code)?.levels ?? []).flatMap((level) => indicatorsOf(entry, code, level)),
      ]),
      ...jobs(writer, entry, code),
      ...schemes(writer, entry, code),
      ...otherModels(writer, entry, code),
      ...facts(writer, entry, code),
      ...claimSection(writer, model, claimed(writer, entry, code)),
    ],
  }
}

function clusterOf(writer: Writer, { model }: DictionaryModel, code: string): string[] {
  const cluster = model.competencies[code]?.cluster
  return cluster === undefined ? [] : [clusterLink(writer, model, cluster)]
}

/** Who wrote the definition, in a quiet line. */
function whoseDefinition(
  writer: Writer,
  { model, texts, textClaims }: DictionaryModel,
  code: string,
): string {
  const claims = about(texts === undefined ? model.competencies[code]?.claims : textClaims, 'definition')
  return [
    ...claims.flatMap(({ note }) => (note === undefined ? [] : [writer.say(note)])),
    sure(writer, claims).trim(),
  ]
    .filter(Boolean)
    .join(' ')
}

function levels(writer: Writer, entry: DictionaryModel, code: string): string[] {
  const { model, texts, textClaims } = entry
  if (scaleOf(model, code) === undefined)
    return [heading(2, 'levels', writer.say(ui.level)), writer.say(ui.noScale)]
  if (texts === undefined) return dimensionSections(writer, model, code)
  const claims = about(textClaims, 'indicators')
  return [
    heading(2, 'levels', writer.say(ui.levels)),
    ...quiet(
      [
        ...claims.flatMap(({ note }) => (note === undefined ? [] : [writer.say(note)])),
        sure(writer, claims).trim(),
      ]
        .filter(Boolean)
        .join(' '),
    ),
    ...levelColumns(writer, entry, code),
  ]
}

/** Which jobs require it and at which level, and of which jobs that is not known. */
function jobs(writer: Writer, { model }: DictionaryModel, code: string): string[] {
  const { cell } = matrixGrid(model)
  const all = Object.keys(model.jobs).map((job) => ({ job, found: cell(job, code) }))
  const required = all.filter(
    ({ found }) => found.status === 'required' || found.status === 'level-unspecified',
  )
  const weighted = required.some(({ found }) => 'weight' in found && found.weight !== undefined)
  const head = [ui.job, ui.requiredLevel, ...(weighted ? [ui.weight] : []), ui.sure]
  const rest = (status: GridCell['status'], words: LocalizedText, sign: string): string[] => {
    const found = all.filter((entry) => entry.found.status === status).map(({ job }) => job)
    if (found.length === 0) return []
    const list =
      found.length > 8
        ? writer.link(`${found.length} ${writer.say(ui.otherJobs)}`, partPlace(model, 'jobs'))
        : found.map((job) => jobLink(writer, model, job)).join(', ')
    return [`${sign} ${writer.say(words)}: ${list}.`]
  }
  return [
    heading(2, 'jobs', writer.say(ui.jobsRequiring)),
    ...(required.length === 0
      ? [writer.say(ui.noJobs)]
      : stacking(
          table(
            head.map(writer.say),
            required.map(({ job, found }) => [
              jobLink(writer, model, job),
              requiredWords(writer, found),
              ...(weighted ? [weightWords(writer, found)] : []),
              requirementSure(
                writer,
                model.jobs[job]?.requirements.find(({ competency }) => competency === code),
              ),
            ]),
          ),
        )),
    ...rest('requirement-unknown', ui.unknownFor, signs['requirement-unknown']),
    ...rest('not-in-profile', ui.absentFor, signs['not-in-profile']),
  ]
}

function schemes(writer: Writer, { model, schemeReasons }: DictionaryModel, code: string): string[] {
  if (Object.keys(model.schemes).length === 0) return []
  const certifying = Object.entries(model.schemes).filter(([, { certifies = [] }]) =>
    certifies.some(({ competency }) => competency === code),
  )
  return [
    heading(2, 'schemes', writer.say(ui.schemes)),
    certifying.length === 0
      ? writer.say(ui.noScheme)
      : bullets(
          certifying.map(([key, { name, claims }]) => {
            const reason = schemeReasons[key]?.[code]
            if (reason === undefined) throw new Error(`no reason for ${code} in ${key}`)
            return `${writer.link(writer.say(name), schemePlace(model, key))}: ${writer.say(reason)}${sure(writer, about(claims, 'certifies'))}`
          }),
        ),
  ]
}

/** What it is in other models, and what of other models leads to it. */
function otherModels(writer: Writer, entry: DictionaryModel, code: string): string[] {
  const outgoing = entry.crosswalks.filter(({ from }) => from?.id === entry.model.id)
  const rows = outgoing.flatMap((reasoned) =>
    reasoned.crosswalk.rows.filter(({ from }) => from === code).map((row) => ({ row, reasoned })),
  )
  const incoming = incomingTable(writer, entry.model, [
    code,
    ...listCompetencies(entry.model, { dimensionsOf: code }).filter((other) => other !== code),
  ])
  return [
    heading(2, 'other-models', writer.say(ui.otherModels)),
    ...rows.map(({ row, reasoned }) => {
      const { targets, reason, sureness } = crosswalkRow(writer, row, reasoned)
      return `**${modelLink(writer, reasoned.to)}**: ${targets}. ${reason}${sureness}`
    }),
    ...(incoming === '' ? [] : [writer.say(ui.reverseIntro), ...stacking(incoming)]),
    ...(rows.length === 0 && incoming === '' ? [writer.say(ui.notMatched)] : []),
    ...relationMeanings(
      writer,
      rows.map(({ row }) => row.relation),
    ),
  ]
}

function relationMeanings(writer: Writer, relations: readonly (keyof typeof relationTerms)[]): string[] {
  const meanings = [...new Set(relations)].map((relation) => {
    const { name, meaning } = relationTerms[relation]
    return `${writer.say(name)}: ${writer.say(meaning)}`
  })
  return meanings.length === 0 ? [] : quiet(meanings.join('; '))
}

/** Names, code and cluster, with how sure each is. */
function facts(writer: Writer, { model }: DictionaryModel, code: string): string[] {
  const { name, cluster = '', claims, aliases = [], nature } = model.competencies[code] ?? {}
  const group = model.clusters[cluster]
  const kind = nature ?? group?.nature
  if (name === undefined) throw new Error(`no competency ${code}`)
  const line = (label: LocalizedText, words: string, from = '') => `**${writer.say(label)}:** ${words}${from}`
  return [
    heading(2, 'about', writer.say(ui.about)),
    bullets([
      line(ui.nameId, text(name.id), sure(writer, about(claims, 'name.id', 'name'))),
      line(ui.nameEn, text(name.en), sure(writer, about(claims, 'name.en', 'name'))),
      ...(aliases.length === 0 ? [] : [line(ui.otherNames, aliases.map(text).join('; '))]),
      line(ui.code, `${text(code)} (${text(`${model.id}:${code}`)})`),
      ...(group === undefined
        ? []
        : [line(ui.cluster, clusterLink(writer, model, cluster), sure(writer, about(claims, 'cluster')))]),
      ...(kind === undefined
        ? []
        : [line(ui.nature, writer.say(natureWords[kind]), sure(writer, about(group?.claims, 'nature')))]),
      ...(group?.binds === undefined
        ? []
        : [
            line(ui.binds, writer.say(bindingWords[group.binds]), sure(writer, about(group.claims, 'binds'))),
          ]),
      line(ui.model, modelLink(writer, model)),
    ]),
  ]
}

/** Everything claimed of what the page shows. */
function claimed(writer: Writer, { model, texts, textClaims }: DictionaryModel, code: string): Claimed[] {
  const scaled = listCompetencies(model, { dimensionsOf: code })
  return [
    { subject: '', claims: model.competencies[code]?.claims },
    ...(texts === undefined
      ? []
      : [
          {
            subject: '',
            claims: [
              ...about(textClaims, 'definition'),
              ...(scaleOf(model, code) === undefined ? [] : about(textClaims, 'indicators')),
            ],
          },
        ]),
    ...scaled.flatMap((dimension): Claimed[] => {
      const scale = scaleOf(model, dimension)
      const several = scaled.length > 1
      const prefix = several ? `${text(dimension)} ` : ''
      return [
        ...(dimension === code
          ? []
          : [{ subject: text(dimension), claims: model.competencies[dimension]?.claims }]),
        { subject: several ? text(dimension) : '', claims: scale?.claims },
        ...(scale?.definitions ?? []).map(({ value, claims }) => ({
          subject: `${prefix}${writer.say(ui.level).toLowerCase()} ${levelNumber(value)}`,
          claims,
        })),
      ]
    }),
    ...Object.values(model.jobs).flatMap(({ id, requirements }) =>
      requirements
        .filter(({ competency }) => competency === code)
        .map(({ claims }) => ({ subject: jobLink(writer, model, id), claims })),
    ),
  ]
}
