import { checkArguments } from '../base/check-arguments'
import type { Kinds } from '../base/kind'
import type { ModelChange } from '../change/model-change'
import type { ModelDiff } from '../change/model-diff'
import { aModelDiff } from '../change/result-kinds'
import { textIn } from '../model/find-text'
import { diffNotes } from './diff-notes'
import type { DiffLanguage, DiffSection, DiffSentences } from './diff-sentences'
import { type DiffWords, diffWords } from './diff-words'
import { languageOf } from './language-of'
import type { DescribeOptions } from './options'

/** The sections of release notes, in their order. */
const sections: readonly DiffSection[] = ['competencies', 'scales', 'jobs', 'requirements', 'other']

/** The section each kind of change belongs to. */
const sectionOf: Readonly<Record<ModelChange['kind'], DiffSection>> = {
  'competency-added': 'competencies',
  'competency-removed': 'competencies',
  'competency-retired': 'competencies',
  'competency-restored': 'competencies',
  'competency-moved': 'competencies',
  'competency-split': 'competencies',
  'competencies-merged': 'competencies',
  'competency-renamed': 'competencies',
  'definition-changed': 'competencies',
  'competency-rescaled': 'competencies',
  'competency-changed': 'competencies',
  'scale-added': 'scales',
  'scale-removed': 'scales',
  'level-added': 'scales',
  'level-removed': 'scales',
  'level-shifted': 'scales',
  'level-renamed': 'scales',
  'level-text-changed': 'scales',
  'scale-changed': 'scales',
  'job-added': 'jobs',
  'job-removed': 'jobs',
  'job-moved': 'jobs',
  'job-renamed': 'jobs',
  'job-changed': 'jobs',
  'requirement-added': 'requirements',
  'requirement-removed': 'requirements',
  'requirement-changed': 'requirements',
  'entry-added': 'other',
  'entry-removed': 'other',
  'entry-changed': 'other',
  'model-changed': 'other',
}

const describeDiffArguments: Kinds = {
  diff: aModelDiff,
  options: { fields: { language: {} } },
}

/**
 * Says what changed from one model to another, as release notes for HR. A guess is called one.
 *
 * @param diff - what `diffModels` found
 * @param options - the language
 * @returns a headline, then under each heading one line a change; lines are parted by line feeds
 * @example
 * ```ts
 * import { defineModel } from 'kompetensi'
 * import { describeDiff, diffModels } from 'kompetensi/change'
 * import { change, en } from 'kompetensi/locale/en'
 *
 * const scales = { five: { levels: [1, 2, 3, 4, 5] } } as const
 * const competencies = { SQL: { name: 'SQL', scale: 'five' } } as const
 * const v1 = defineModel({ id: 'acme', scales, competencies, jobs: { analyst: { name: 'Analyst', requires: { SQL: 3 } } } })
 * const v2 = defineModel({ id: 'acme', version: '2', scales, competencies, jobs: { analyst: { name: 'Analyst', requires: { SQL: 4 } } } })
 * const notes = describeDiff(diffModels(v1, v2), { language: { ...en, ...change } }).split('\n')
 * console.log(notes[0]) // acme, version 1 to version 2: 1 change.
 * console.log(notes.slice(2).join('\n'))
 * // Requirements
 * // - Analyst: SQL from level 3 to level 4
 * ```
 */
export function describeDiff<
  FromId extends string,
  From extends string,
  ToId extends string,
  To extends string,
>(diff: ModelDiff<FromId, From, ToId, To>, options: DescribeOptions<DiffLanguage>): string {
  checkArguments('describeDiff', { diff, options }, describeDiffArguments)
  const language = languageOf('describeDiff', options, ['diff'])
  const { before, after, changes } = diff
  const { diff: say, tag } = language
  const words = diffWords(language)
  const notes = changes.map((change) => ({
    section: sectionOf[change.kind],
    text: noteOf(change.kind, change, say, words),
  }))
  const [was, is] = [textIn(before.name, tag), textIn(after.name, tag)]
  return [
    say.headline({
      name: was,
      version: before.version,
      newName: was === is ? undefined : is,
      newVersion: after.version,
      changes: changes.length,
    }),
    ...sections.flatMap((section) => {
      const lines = notes.filter((note) => note.section === section).map(({ text }) => `- ${text}`)
      return lines.length === 0 ? [] : ['', say.headings[section], ...lines]
    }),
  ].join('\n')
}

function noteOf<K extends ModelChange['kind']>(
  kind: K,
  change: ModelChange & { readonly kind: K },
  say: DiffSentences,
  words: DiffWords,
): string {
  return diffNotes[kind](change, say, words)
}
