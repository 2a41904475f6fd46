import { didYouMean } from '../base/did-you-mean'
import type { IssueMaker, IssuesOf, Messages } from '../base/issue'
import type { BaseIssue } from '../base/issues'
import { issuesOf } from '../base/issues-of'

/** What can be wrong with a text. */
export type TextProblem = 'in-no-language' | 'blank' | 'not-translated'

/** What can be wrong with a scale. */
export type ScaleProblem =
  | 'no-levels'
  | 'not-finite'
  | 'not-ascending'
  | 'floor-above-highest'
  | 'definition-off-scale'
  | 'too-few-ends'
  | 'differs'

/** What a character does that has no place in a key: a blank, control characters, half a pair of surrogates, what is not shown. */
export type KeyProblem = 'blank' | 'control' | 'half' | 'invisible'

/** Whose a level is: held by somebody, required by a job, or one that somebody may turn out to hold. */
export type LevelKind = 'held' | 'required' | 'possible' | 'described'

/** Details of what is wrong with one profile, or with what somebody holds of it: all that measuring needs. */
export interface ProfileIssues {
  /** A code that the model does not have. */
  readonly 'unknown-competency': {
    readonly competency: string
    readonly model: string
    readonly suggestion?: string
  }
  /** A job that the model does not have. */
  readonly 'unknown-job': { readonly job: string; readonly model: string; readonly suggestion?: string }
  /** A profile, report or other value of one model given together with another model. */
  readonly 'model-mismatch': { readonly expected: string; readonly found: string }
  /** No model, or one without jobs. */
  readonly 'model-malformed': { readonly found: string }
  /** Neither an id of a job nor a profile. */
  readonly 'job-malformed': { readonly found: string }
  /** Not a finite number. */
  readonly 'level-not-a-number': {
    readonly competency: string
    readonly of: Exclude<LevelKind, 'possible'>
    readonly found: string
  }
  /** A level its scale does not have. */
  readonly 'level-off-scale': {
    readonly competency: string
    readonly of: LevelKind
    readonly level: number
    readonly lowest: number
    readonly highest: number
    readonly levels?: readonly number[]
  }
  /** A level given for a competency that has no scale. */
  readonly 'no-scale': { readonly competency: string }
  /** A weight that is not finite or not above 0. */
  readonly 'weight-not-positive': { readonly competency: string; readonly found: string }
  /** The same competency twice in one profile. */
  readonly 'duplicate-requirement': { readonly competency: string }
  /** A part of a profile that is none: a requirement without a code, or what is neither complete nor not. */
  readonly 'profile-malformed': { readonly found: string }
  /** A profile without requirements. */
  readonly 'empty-profile': { readonly job: string }
  /** Holdings that are no object of levels by code: an array, a `Map`, nothing. */
  readonly 'holdings-not-a-record': { readonly found: string }
}

/** Details of what is wrong with a reference, an entry or a part of a model. */
export interface EntryIssues {
  /** A competency named as one of a profile that does not require it. */
  readonly 'not-in-profile': { readonly competency: string; readonly job: string }
  /** A level given where the profile already has one. */
  readonly 'level-already-given': {
    readonly job: string
    readonly competency: string
    readonly level: number
  }
  /** A reference to an entry that the model does not have. */
  readonly 'unknown-reference': {
    readonly kind: string
    readonly reference: string
    readonly suggestion?: string
  }
  /** A chain of references that comes back to where it began. */
  readonly 'reference-cycle': {
    readonly kind: string
    readonly field: string
    readonly chain: readonly string[]
  }
  /** A scale that cannot be measured on. */
  readonly 'scale-invalid': { readonly scale: string; readonly problem: ScaleProblem }
  /** A key that cannot be used safely. */
  readonly 'reserved-key': { readonly key: string; readonly kind: string }
  /** A key with a character that misleads: nobody sees it, or sees it as another. `character` is its number, `U+200B`. */
  readonly 'key-malformed': {
    readonly key: string
    readonly kind: string
    readonly character: string
    readonly problem: KeyProblem
  }
  /** Two keys that people would read as the same. */
  readonly 'duplicate-key': { readonly key: string; readonly other: string; readonly kind: string }
  /**
   * A text that is in no language at all, that is blank in one, or that is not there in languages most names of the model
   * have; `languages` are tags of these.
   */
  readonly 'text-missing': { readonly problem: TextProblem; readonly languages: readonly string[] }
  /** A profile whose codes are said to be cut off although it calls itself complete, or are required too. */
  readonly 'unknown-list-inconsistent':
    | { readonly job: string; readonly problem: 'complete' }
    | { readonly job: string; readonly problem: 'required'; readonly competency: string }
  /** A step of a development activity that does not lead upward. */
  readonly 'step-not-upward': { readonly competency: string; readonly from: number; readonly to: number }
}

/** Details of what only lint finds. */
export interface LintIssues {
  /** A job filed under a key that is not its id, or of another model. */
  readonly 'key-mismatch': { readonly key: string; readonly found: string; readonly kind: string }
  /** A key of digits: JavaScript puts such keys first, whatever the order they were written in. */
  readonly 'key-loses-order': { readonly key: string; readonly kind: string }
  /** A colon in an id or a code, which makes `model:CODE` ambiguous. */
  readonly 'key-with-colon': { readonly key: string; readonly kind: string }
  /** A claim about a source that it does not name. */
  readonly 'claim-without-source': { readonly basis: string }
  /** A requirement that is met by whoever is assessed at the floor. */
  readonly 'requirement-at-floor': {
    readonly competency: string
    readonly level: number
    readonly floor: number
  }
  /** A competency that every job requires at one level. */
  readonly 'column-never-differs': { readonly competency: string; readonly level: number }
  /** A profile that asks for no more than another of the same rank anywhere, and for less somewhere. */
  readonly 'profile-dominated': { readonly job: string; readonly by: string }
  /** A competency that is retired and still required. */
  readonly 'retired-required': { readonly competency: string; readonly job: string }
}

/** Details of the issues of models. */
export interface ModelIssues extends ProfileIssues, EntryIssues, LintIssues {}

/** An issue of a model, or one that every room can find. */
export type ModelIssue = BaseIssue | IssuesOf<ModelIssues>

/** What is wrong with one profile, in English. */
export const profileMessages: Messages<ProfileIssues> = {
  'unknown-competency': (d) =>
    `"${d.competency}" is not a competency of "${d.model}"${didYouMean(d.suggestion)}`,
  'unknown-job': (d) => `"${d.job}" is not a job of "${d.model}"${didYouMean(d.suggestion)}`,
  'model-mismatch': (d) => `this is of "${d.found}", not of "${d.expected}"`,
  'model-malformed': (d) => `the model is ${d.found}; use defineModel`,
  'job-malformed': (d) => `the job is ${d.found}; use its id`,
  'level-not-a-number': (d) => `the ${d.of} level of "${d.competency}" is ${d.found}; write a number`,
  'level-off-scale': (d) =>
    `the ${d.of} level of "${d.competency}" is ${d.level}; its scale has ${d.levels ? d.levels.join(', ') : `${d.lowest} to ${d.highest}`}`,
  'no-scale': (d) => `"${d.competency}" has no scale`,
  'weight-not-positive': (d) => `the weight of "${d.competency}" is ${d.found}; write a number above 0`,
  'duplicate-requirement': (d) => `"${d.competency}" is required twice`,
  'profile-malformed': (d) =>
    `the profile has ${d.found}; write requirements: [{ competency, level }], complete: true`,
  'empty-profile': (d) => `the profile of "${d.job}" has no requirements`,
  'holdings-not-a-record': (d) => `holdings are ${d.found}; write { INT: 3 }`,
}

const scaleProblems: Readonly<Record<ScaleProblem, string>> = {
  'no-levels': 'has no levels',
  'too-few-ends': 'is continuous and needs a lowest and a highest value',
  'not-finite': 'has a level or a floor that is not a finite number',
  'not-ascending': 'has levels that are not in ascending order, each once',
  'floor-above-highest': 'has a floor above its highest level',
  'definition-off-scale': 'defines a level it does not have, or one twice',
  differs: 'is not the scale that levels of the profile are on already',
}

const textProblems: Readonly<Record<TextProblem, (languages: string) => string>> = {
  'in-no-language': () => 'the text is in no language at all',
  blank: (languages) => `the text in ${languages} is blank`,
  'not-translated': (languages) => `the text is not there in ${languages}, as other names of the model are`,
}

const keyProblems: Readonly<Record<KeyProblem, string>> = {
  blank: 'a blank at its end, or one that is no plain space,',
  control: 'a control character',
  half: 'half a character',
  invisible: 'a character that nobody sees',
}

/** What is wrong with an entry, in English. */
export const entryMessages: Messages<EntryIssues> = {
  'not-in-profile': ({ competency, job }) => `the profile of "${job}" does not require "${competency}"`,
  'level-already-given': ({ job, competency, level }) =>
    `the profile of "${job}" already requires "${competency}" at level ${level}`,
  'unknown-reference': ({ kind, reference, suggestion }) =>
    `${kind} has no "${reference}"${didYouMean(suggestion)}`,
  'reference-cycle': ({ kind, field, chain }) =>
    `there is a circle in ${field} of ${kind}: ${[...chain, chain[0]].join(' → ')}`,
  'scale-invalid': ({ scale, problem }) => `the scale "${scale}" ${scaleProblems[problem]}`,
  'reserved-key': ({ key, kind }) => `"${key}" cannot be a key of ${kind}`,
  'key-malformed': ({ key, kind, character, problem }) =>
    `"${key}" cannot be a key of ${kind}: it has ${keyProblems[problem]} (${character}) in it`,
  'duplicate-key': ({ key, other, kind }) =>
    `"${key}" and "${other}" in ${kind} read the same but for case or spaces`,
  'text-missing': ({ problem, languages }) =>
    textProblems[problem](languages.map((tag) => `"${tag}"`).join(', ')),
  'unknown-list-inconsistent': (details) =>
    details.problem === 'required'
      ? `"${details.job}" requires "${details.competency}" and lists it as not known to be required`
      : `"${details.job}" calls itself complete and lists codes of which it is not known whether they are required`,
  'step-not-upward': ({ competency, from, to }) =>
    `the activity takes "${competency}" from ${from} to ${to}; a step leads to a higher level`,
}

/** What only lint finds, in English. */
export const lintMessages: Messages<LintIssues> = {
  'key-mismatch': ({ key, found, kind }) => `the entry under "${key}" in ${kind} calls itself "${found}"`,
  'key-loses-order': ({ key, kind }) =>
    `"${key}" in ${kind} is a number, and JavaScript puts such keys first; put a letter before it`,
  'key-with-colon': ({ key, kind }) =>
    `"${key}" in ${kind} has a colon in it, which makes "model:CODE" ambiguous`,
  'claim-without-source': ({ basis }) => `a claim that something is "${basis}" names no source`,
  'requirement-at-floor': ({ competency, level, floor }) =>
    `"${competency}" requires ${level}, and its scale counts ${floor} as nothing shown: everybody assessed at the floor meets it`,
  'column-never-differs': ({ competency, level }) =>
    `every job requires "${competency}" at level ${level}, so it tells no jobs apart`,
  'profile-dominated': ({ job, by }) =>
    `"${job}" asks for nothing that "${by}" of the same rank does not ask for at least as highly`,
  'retired-required': ({ competency, job }) => `"${job}" still requires "${competency}", which is retired`,
}

/** Makes an issue of one profile, or of what is held of it. */
export const profileIssue: IssueMaker<ProfileIssues> = /* @__PURE__ */ issuesOf(profileMessages)

/** Makes an issue of an entry. */
export const entryIssue: IssueMaker<EntryIssues> = /* @__PURE__ */ issuesOf(entryMessages)

/** Makes an issue that only lint finds. */
export const lintIssue: IssueMaker<LintIssues> = /* @__PURE__ */ issuesOf(lintMessages)
