import type { CompetencyModel, LocalizedText } from 'kompetensi'
import { type ComputedRef, computed, type Ref } from 'vue'
import type { SiteLanguage } from '../../../tools/content/site-language'
import { bandSets, bandToReach } from './band-sets'
import { exported, exportName } from './export'
import { writeHash } from './hash'
import { ownId, ownKey } from './models'
import { ownModels } from './own-models'
import { cleared, exampleState, type PlaygroundState, type WayId, withJob, withModel } from './state'
import { type ShownAnswers, useAnswers } from './use-answers'
import { type Choices, useChoices } from './use-choices'
import { type Link, useLink } from './use-link'
import { type Shown, useLoadedModel } from './use-loaded-model'
import { words } from './words'
import type { Words } from './words-type'

/** What a reader can do. */
interface Actions {
  /** Changes some of the state. */
  readonly change: (changes: Partial<PlaygroundState>) => void
  readonly chooseModel: (key: string) => Promise<void>
  readonly chooseJob: (job: string) => void
  readonly clear: () => void
  readonly showExample: () => Promise<void>
  readonly addOwnModel: (model: CompetencyModel) => string
}

/** Everything the components show and do. */
export interface Playground
  extends Shown,
    Choices,
    ShownAnswers,
    Actions,
    Omit<Link, 'write' | 'showExample'> {
  readonly locale: SiteLanguage
  readonly words: Words
  /** What a way of development is called. */
  readonly wayName: (way: WayId) => LocalizedText
  /** Whether a model is being loaded, or could not be. */
  readonly loading: Ref<'no' | 'yes' | 'failed'>
  readonly bandToReach: ComputedRef<string>
  readonly needsScale: ComputedRef<boolean>
  readonly isOwn: ComputedRef<boolean>
  /** Whether what is shown is the example, unchanged. */
  readonly isExample: ComputedRef<boolean>
  readonly isContinuous: ComputedRef<boolean>
  readonly link: ComputedRef<string>
  /** Tries once more to load what could not be loaded. */
  readonly tryAgain: () => void
  readonly download: () => Promise<void>
}

/** The playground in a language. */
export function usePlayground(locale: SiteLanguage): Playground {
  const today = todayIn(new Date())
  const shown = useLoadedModel(exampleState(today))
  const { state, loaded, loading, tryAgain } = shown
  const wayName = (way: WayId): LocalizedText =>
    loaded.value?.ways[way] ?? { id: words.id.ways[way], en: words.en.ways[way] }
  const link = useLink(shown, today, locale)
  const answers = useAnswers(shown, locale)
  const { profile, rows } = answers
  return {
    locale,
    words: words[locale],
    wayName,
    state,
    loaded,
    loading,
    tryAgain,
    notice: link.notice,
    noticeDetails: link.noticeDetails,
    ...useChoices(shown, locale, wayName),
    ...answers,
    ...actionsOn(shown, link),
    bandToReach: computed(() => bandToReach(bandSets[state.value.bands], state.value.to)),
    needsScale: computed(
      () =>
        state.value.ownScale > 0 ||
        [...rows.value.required, ...rows.value.others].some(({ hasScale }) => !hasScale),
    ),
    isExample: computed(() => writeHash(state.value) === writeHash(exampleState(today))),
    isOwn: computed(() => ownId(state.value.model) !== undefined),
    isContinuous: computed(() => rows.value.required.some(({ range }) => range !== undefined)),
    link: computed(() => writeHash(state.value)),
    download: async () => {
      const { answersOf } = await import('./career-answers')
      const { value: now } = loaded
      if (now === undefined || profile.value === undefined) return
      const text = exported(now, state.value, answersOf(now, profile.value, state.value, wayName))
      save(exportName(now, state.value), text)
    },
  }
}

function actionsOn({ state, show }: ReturnType<typeof useLoadedModel>, link: Link): Actions {
  const put = (next: PlaygroundState): void => {
    state.value = next
    link.write()
  }
  return {
    change: (changes) => put({ ...state.value, ...changes }),
    chooseModel: async (key) => {
      link.notice.value = undefined
      const isShown = await show(key, ({ model }) =>
        withModel(state.value, key, Object.keys(model.jobs)[0] ?? ''),
      )
      if (isShown) link.write()
    },
    chooseJob: (job) => put(withJob(state.value, job)),
    clear: () => put(cleared(state.value)),
    showExample: async () => {
      if (await link.showExample()) link.write()
    },
    addOwnModel: (model) => {
      const key = ownKey(model.id)
      ownModels.set(key, model)
      return key
    },
  }
}

/** Today where the reader is, `YYYY-MM-DD`. */
function todayIn(now: Date): string {
  const two = (part: number): string => String(part).padStart(2, '0')
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}

/** Has the browser save a text as a file. */
function save(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }))
  const anchor = document.createElement('a')
  anchor.href = url
  anchor.download = name
  anchor.click()
  setTimeout(() => URL.revokeObjectURL(url), 10_000)
}
