import type { JobProfile, LocalizedText } from 'kompetensi'
import { type ComputedRef, computed } from 'vue'
import type { SiteLanguage } from '../../../tools/content/site-language'
import { textIn } from '../text-in'
import { bandSets } from './band-sets'
import { embeddedModels } from './models'
import { ownModels } from './own-models'
import { type WayId, wayIds } from './state'
import type { Shown } from './use-loaded-model'
import { words } from './words'
import type { Words } from './words-type'

/** A choice of a select box. */
export interface Choice {
  readonly value: string
  readonly text: string
}

/** What the select boxes offer. */
export interface Choices {
  readonly models: ComputedRef<readonly Choice[]>
  readonly jobs: ComputedRef<readonly Choice[]>
  /** Every job but the chosen one. */
  readonly otherJobs: ComputedRef<readonly Choice[]>
  readonly ways: ComputedRef<readonly Choice[]>
  readonly bands: ComputedRef<readonly Choice[]>
}

/** What the select boxes offer for the model that is shown. */
export function useChoices(
  { state, loaded }: Shown,
  locale: SiteLanguage,
  wayName: (way: WayId) => LocalizedText,
): Choices {
  const say = words[locale]
  const jobs = computed(() => Object.values(loaded.value?.model.jobs ?? {}))
  return {
    models: computed(() => [
      ...Object.entries(embeddedModels).map(([value, { name }]) => ({ value, text: textIn(name, locale) })),
      ...[...ownModels].map(([value, { name }]) => ({ value, text: say.pasted(textIn(name, locale)) })),
    ]),
    jobs: computed(() => jobs.value.map((job) => ({ value: job.id, text: jobText(job, say, locale) }))),
    otherJobs: computed(() =>
      jobs.value
        .filter(({ id }) => id !== state.value.job)
        .map(({ id, name }) => ({ value: id, text: textIn(name, locale) })),
    ),
    ways: computed(() =>
      wayIds
        .filter((way) => way !== 'modules' || (loaded.value?.modules.length ?? 0) > 0)
        .map((value) => ({ value, text: textIn(wayName(value), locale) })),
    ),
    bands: computed(() =>
      bandSets[state.value.bands].bands.map(({ id, name }) => ({ value: id, text: textIn(name, locale) })),
    ),
  }
}

/** The choices of a table of texts by value. */
export function choicesOf(options: Readonly<Record<string, string>>): Choice[] {
  return Object.entries(options).map(([value, text]) => ({ value, text }))
}

/** The name of a job, and what its source leaves open. */
function jobText({ name, requirements }: JobProfile, say: Words, locale: SiteLanguage): string {
  if (requirements.length === 0) return say.noRequirements(textIn(name, locale))
  const hasLevels = requirements.some(({ level }) => level !== undefined)
  return hasLevels ? textIn(name, locale) : say.noLevels(textIn(name, locale))
}
