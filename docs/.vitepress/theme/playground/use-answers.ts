import { type CompetencyModel, describeBand, describeGap, describeRaise, type JobProfile } from 'kompetensi'
import { type ComputedRef, computed } from 'vue'
import type { SiteLanguage } from '../../../tools/content/site-language'
import * as answer from './answers'
import { bandSets } from './band-sets'
import type { PlaygroundLanguage } from './languages'
import type { LoadedModel } from './models'
import type { Outcome } from './outcome'
import { profileOf } from './profile'
import { type Rows, rowsOf } from './rows'
import { countsLine, type Said, saidOf, verdictLine } from './said'
import { sayIssue } from './use-issue-sentences'
import type { Shown } from './use-loaded-model'

/** What is asked about: a model and the profile of a job. */
interface Asked extends LoadedModel {
  readonly job: Outcome<JobProfile>
}

/** The answers to what is shown but paths and plan, as results and in words. */
export interface ShownAnswers {
  /** The model and the profile, once both are there. */
  readonly asked: ComputedRef<Asked | undefined>
  readonly profile: ComputedRef<Outcome<JobProfile> | undefined>
  readonly gap: ComputedRef<ReturnType<typeof answer.gapOf>>
  readonly fits: ComputedRef<readonly answer.MethodAnswer[]>
  readonly rows: ComputedRef<Rows>
  readonly gapSaid: ComputedRef<Said>
  readonly verdictSaid: ComputedRef<Said>
  readonly raiseSaid: ComputedRef<Said>
  /** Counts and verdict, for the line that is read aloud. */
  readonly summary: ComputedRef<readonly string[]>
}

const nothing = { ok: false, issues: [] } as const

/** Answers what is shown, anew whenever it changes. */
export function useAnswers({ state, loaded }: Shown, locale: SiteLanguage): ShownAnswers {
  const profile = computed(() => loaded.value && profileOf(loaded.value.model, state.value))
  const asked = computed(() => loaded.value && profile.value && { ...loaded.value, job: profile.value })
  const gap = computed(() =>
    asked.value === undefined ? nothing : answer.gapOf(asked.value.model, asked.value.job, state.value),
  )
  const fits = computed(() =>
    asked.value === undefined ? [] : answer.fitsOf(asked.value.model, asked.value.job, state.value),
  )
  const verdict = computed(() => answer.verdictOf(fits.value, state.value))
  const said = sayingOf(asked, locale)
  const bands = computed(() => bandSets[state.value.bands])
  return {
    asked,
    profile,
    gap,
    fits,
    rows: computed((): Rows => {
      const { value: now } = asked
      if (now === undefined || !now.job.ok) return { required: [], others: [] }
      const report = gap.value.ok ? gap.value.value : undefined
      return rowsOf({ model: now.model, profile: now.job.value, report, state: state.value, locale })
    }),
    gapSaid: said(() => gap.value, describeGap),
    verdictSaid: said(
      () => verdict.value,
      (model, value, options) => describeBand(model, value, bands.value, options),
    ),
    raiseSaid: said(
      ({ model, job }) => answer.raiseOf(model, job, state.value),
      (model, value, options) => describeRaise(model, value, bands.value, options),
    ),
    summary: computed(() => [
      ...(gap.value.ok ? [countsLine(gap.value.value, locale)] : []),
      ...(verdict.value.ok ? [verdictLine(verdict.value.value, locale)] : []),
    ]),
  }
}

/** Makes what says a result of the model that is shown. */
export function sayingOf(
  asked: ComputedRef<Asked | undefined>,
  locale: SiteLanguage,
): <T>(
  outcome: (now: Asked) => Outcome<T>,
  describe: (model: CompetencyModel, value: T, options: { readonly language: PlaygroundLanguage }) => string,
) => ComputedRef<Said> {
  return (outcome, describe) =>
    computed(() => {
      const { value: now } = asked
      if (now === undefined) return { ok: false, blocks: [] }
      return saidOf(outcome(now), (value, options) => describe(now.model, value, options), locale, sayIssue)
    })
}
