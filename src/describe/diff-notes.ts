import type { ModelChange, RequirementChanged } from '../change/model-change'
import type { LocalizedText } from '../model/localized-text'
import type { DiffNotes, DiffSentences, DoneTo } from './diff-sentences'
import type { DiffWords } from './diff-words'

/** The note on each kind of change: which sentence says it, and of what. */
export const diffNotes: {
  readonly [K in ModelChange['kind']]: (
    change: ModelChange & { readonly kind: K },
    say: DiffSentences,
    words: DiffWords,
  ) => string
} = {
  'competency-added': ({ kind, competency }, { notes }, { name }) => notes[kind](name(competency)),
  'competency-removed': ({ kind, competency }, { notes }, { name }) => notes[kind](name(competency)),
  'competency-retired': ({ kind, competency, since, reason }, { notes }, { name, text }) =>
    notes[kind](name(competency), since, optional(reason, text)),
  'competency-restored': ({ kind, competency }, { notes }, { name }) => notes[kind](name(competency)),
  'competency-moved': ({ kind, from, to, basis }, { notes }, { name }) =>
    notes[kind](name(from), name(to), basis === 'name'),
  'competency-split': ({ kind, from, to, basis }, { notes }, { name, list }) =>
    notes[kind](name(from), list(to.map(name)), basis === 'name'),
  'competencies-merged': ({ kind, from, to }, { notes }, { name, list }) =>
    notes[kind](list(from.map(name)), name(to)),
  'competency-renamed': ({ kind, competency, before, after, nameNowOf }, { notes }, { text }) =>
    notes[kind]({ code: competency, ...inOneLanguage(before, after, text), nameNowOf }),
  'definition-changed': ({ kind, competency, before, after }, { notes }, { name }) =>
    notes[kind][doneTo(before, after)](name(competency)),
  'competency-rescaled': ({ kind, competency, before, after }, { notes }, { name }) =>
    notes[kind](name(competency), before, after),
  'competency-changed': ({ kind, competency, ...change }, { notes }, { name, field }) =>
    notes[kind](name(competency), field(change)),
  'scale-added': ({ kind, scale }, { notes }) => notes[kind](scale),
  'scale-removed': ({ kind, scale }, { notes }) => notes[kind](scale),
  'level-added': ({ kind, scale, level, name }, { notes }, { value, text }) =>
    notes[kind](scale, value(level), optional(name, text)),
  'level-removed': ({ kind, scale, level, name }, { notes }, { value, text }) =>
    notes[kind](scale, value(level), optional(name, text)),
  'level-shifted': ({ kind, scale, name, before, after }, { notes }, { value, text }) =>
    notes[kind]({ scale, name: text(name), before: value(before), after: value(after) }),
  'level-renamed': ({ kind, scale, level, before, after }, { notes }, { value, text }) =>
    notes[kind]({
      scale,
      level: value(level),
      before: optional(before, text),
      after: optional(after, text),
    }),
  'level-text-changed': ({ kind, scale, level, before, after }, { notes }, { value }) =>
    notes[kind][doneTo(before, after)](scale, value(level)),
  'scale-changed': ({ kind, scale, ...change }, { notes }, { field }) => notes[kind](scale, field(change)),
  'job-added': ({ kind, job }, { notes }, { name }) => notes[kind](name(job)),
  'job-removed': ({ kind, job }, { notes }, { name }) => notes[kind](name(job)),
  'job-moved': ({ kind, from, to }, { notes }, { name }) => notes[kind](name(from), name(to)),
  'job-renamed': ({ kind, job, ...names }, { notes }, { text }) => {
    const { before, after } = inOneLanguage(names.before, names.after, text)
    return notes[kind](job, before, after)
  },
  'job-changed': ({ kind, job, ...change }, { notes }, { title, field }) =>
    notes[kind](title(job), field(change)),
  'requirement-added': ({ kind, job, competency, level }, { notes }, { title, value }) =>
    notes[kind](title(job), title(competency), optional(level, value)),
  'requirement-removed': ({ kind, job, competency }, { notes }, { title }) =>
    notes[kind](title(job), title(competency)),
  'requirement-changed': (change, { notes }, words) => requirementNote(change, notes[change.kind], words),
  'entry-added': ({ kind, section, key }, { notes, entries }) => notes[kind](entries[section], key),
  'entry-removed': ({ kind, section, key }, { notes, entries }) => notes[kind](entries[section], key),
  'entry-changed': ({ kind, section, key }, { notes, entries }) => notes[kind](entries[section], key),
  'model-changed': ({ kind, ...change }, { notes }, { field }) => notes[kind](field(change)),
}

function requirementNote(
  change: RequirementChanged,
  say: DiffNotes['requirement-changed'],
  { title, value, field }: DiffWords,
): string {
  const { before, after } = change
  const [job, competency] = [title(change.job), title(change.competency)]
  if (change.field === 'essential') {
    return after === true ? say.essential(job, competency) : say.notEssential(job, competency)
  }
  if (change.field === 'level') {
    return say.level({ job, competency, before: optional(before, value), after: optional(after, value) })
  }
  if (change.field === 'weight') {
    return say.weight({ job, competency, before: value(before), after: value(after) })
  }
  return say.field(job, competency, field(change))
}

/** Two names in the language of the notes; where they are alike in it, in the first one in which they differ. */
function inOneLanguage(
  before: LocalizedText,
  after: LocalizedText,
  text: DiffWords['text'],
): { readonly before: string; readonly after: string } {
  const told = { before: text(before), after: text(after) }
  if (told.before !== told.after) return told
  const tags = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort()
  const tag = tags.find(
    (each) => before[each] !== undefined && after[each] !== undefined && before[each] !== after[each],
  )
  return tag === undefined ? told : { before: before[tag] ?? told.before, after: after[tag] ?? told.after }
}

function doneTo(before: LocalizedText | undefined, after: LocalizedText | undefined): DoneTo {
  if (before === undefined) return 'added'
  return after === undefined ? 'dropped' : 'changed'
}

/** What is there, said; what is not stays absent. */
function optional<T>(it: T | undefined, say: (it: T) => string): string | undefined {
  return it === undefined ? undefined : say(it)
}
