import {
  type CompetencyModel,
  describeBand,
  describeCareerPath,
  describeGap,
  describePlan,
  describeRaise,
  type Issue,
  type Locale,
  type LocalizedText,
} from 'kompetensi'
import {
  type ComputedRef,
  computed,
  onBeforeUnmount,
  onMounted,
  type Ref,
  ref,
  type ShallowRef,
  shallowReactive,
  shallowRef,
} from 'vue'
import * as answer from './answers'
import { bandSets, bandToReach } from './band-sets'
import { exported, exportName } from './export'
import { readHash, writeHash } from './hash'
import { embeddedModels, type LoadedModel, ownId, ownKey, plain } from './models'
import { profileOf } from './profile'
import { reconcile } from './reconcile'
import { type Rows, rowsOf } from './rows'
import { countsLine, type Said, saidOf, verdictLine } from './said'
import { cleared, exampleState, type PlaygroundState, type WayId, withJob, withModel } from './state'
import { sayIssue } from './use-issue-sentences'
import { type Words, words } from './words'

/** What the page says of a link it could not take as it is. */
export interface Notice {
  readonly text: string
  /** Parts that could not be read, as written. */
  readonly ignored: readonly string[]
  /** What the model does not know. */
  readonly issues: readonly Issue[]
}

/** A choice of a select box. */
export interface Choice {
  readonly value: string
  readonly text: string
}

/** Everything the components show and do. */
export interface Playground {
  readonly locale: Locale
  readonly words: Words
  readonly state: ShallowRef<PlaygroundState>
  readonly loaded: ShallowRef<LoadedModel | undefined>
  /** Whether a model is being loaded, or could not be. */
  readonly loading: Ref<'no' | 'yes' | 'failed'>
  readonly notice: ShallowRef<Notice | undefined>
  /** What the notice lists, in words. */
  readonly noticeDetails: ComputedRef<readonly string[]>
  readonly models: ComputedRef<readonly Choice[]>
  readonly jobs: ComputedRef<readonly Choice[]>
  readonly otherJobs: ComputedRef<readonly Choice[]>
  readonly ways: ComputedRef<readonly Choice[]>
  readonly bands: ComputedRef<readonly Choice[]>
  readonly bandToReach: ComputedRef<string>
  readonly rows: ComputedRef<Rows>
  readonly needsScale: ComputedRef<boolean>
  readonly isOwn: ComputedRef<boolean>
  /** Whether what is shown is the example, unchanged. */
  readonly isExample: ComputedRef<boolean>
  readonly isContinuous: ComputedRef<boolean>
  readonly profile: ComputedRef<ReturnType<typeof profileOf> | undefined>
  readonly gap: ComputedRef<ReturnType<typeof answer.gapOf>>
  readonly fits: ComputedRef<readonly answer.MethodAnswer[]>
  readonly gapSaid: ComputedRef<Said>
  readonly verdictSaid: ComputedRef<Said>
  readonly raiseSaid: ComputedRef<Said>
  readonly pathsSaid: ComputedRef<Said>
  readonly planSaid: ComputedRef<Said>
  /** Counts and verdict, for the line that is read aloud. */
  readonly summary: ComputedRef<readonly string[]>
  readonly link: ComputedRef<string>
  /** Changes some of the state. */
  readonly change: (changes: Partial<PlaygroundState>) => void
  readonly chooseModel: (key: string) => Promise<void>
  readonly chooseJob: (job: string) => void
  readonly clear: () => void
  readonly showExample: () => Promise<void>
  /** Tries once more to load what could not be loaded. */
  readonly tryAgain: () => void
  readonly addOwnModel: (model: CompetencyModel) => string
  readonly download: () => void
}

/** Pasted models, for as long as the tab is open: the switch of languages must not lose them. */
const ownModels: Map<string, CompetencyModel> = shallowReactive(new Map<string, CompetencyModel>())

/** The text in the field for a model, for the same reason. */
export const ownText: Ref<string> = ref('')

const nothing = { ok: false, issues: [] } as const

/** The playground in a language. */
export function usePlayground(locale: Locale): Playground {
  const say = words[locale]
  const today = todayIn(new Date())
  const state = shallowRef(exampleState(today))
  const loaded = shallowRef<LoadedModel>()
  const loading = ref<'no' | 'yes' | 'failed'>('yes')
  const notice = shallowRef<Notice>()
  let written = ''
  let latest = 0
  let again: () => void = () => {}

  const load = async (key: string): Promise<LoadedModel | undefined> => {
    const own = ownModels.get(key)
    return own === undefined
      ? await (Object.hasOwn(embeddedModels, key) ? embeddedModels[key] : undefined)?.load()
      : plain(own)
  }

  /** Loads the model of a state and shows both; of two such calls the later one counts. */
  const show = async (wanted: (loaded: LoadedModel) => PlaygroundState, key: string): Promise<boolean> => {
    latest += 1
    const turn = latest
    again = () => void show(wanted, key)
    loading.value = 'yes'
    const found = await load(key).catch(() => undefined)
    if (turn !== latest) return false
    loading.value = found === undefined ? 'failed' : 'no'
    if (found === undefined) return false
    const next = wanted(found)
    loaded.value = found
    state.value = next
    return true
  }

  const writeLink = (): void => {
    const hash = writeHash(state.value)
    if (hash === window.location.hash) return
    written = hash
    try {
      window.history.replaceState(window.history.state, '', hash)
      // The switch of languages takes the hash along, if it is told of it.
      window.dispatchEvent(new HashChangeEvent('hashchange'))
    } catch {
      // A browser that finds this too often: the next change writes it.
    }
  }

  const change = (changes: Partial<PlaygroundState>): void => {
    state.value = { ...state.value, ...changes }
    writeLink()
  }

  const showDefault = (text?: string): Promise<boolean> => {
    notice.value = text === undefined ? undefined : { text, ignored: [], issues: [] }
    const example = exampleState(today)
    return show(() => example, example.model)
  }

  const readLink = async (): Promise<void> => {
    const { hash } = window.location
    const reading = readHash(hash, today)
    written = hash
    if (reading.kind === 'none') {
      if (loaded.value === undefined) await showDefault()
      return
    }
    if (reading.kind === 'unreadable') {
      await showDefault(reading.reason === 'too-long' ? say.linkTooLong : say.linkOfOtherVersion)
      return
    }
    const { model } = reading.state
    if (!ownModels.has(model) && !Object.hasOwn(embeddedModels, model)) {
      const own = ownId(model)
      await showDefault(own === undefined ? say.linkUnknownModel(model) : say.linkOwnModel(own))
      return
    }
    notice.value = undefined
    await show((found) => {
      const { state: sound, issues } = reconcile(found, reading.state)
      const { ignored } = reading
      if (ignored.length + issues.length > 0) notice.value = { text: say.linkIgnored, ignored, issues }
      return sound
    }, model)
  }

  const onHashChange = (): void => {
    if (window.location.hash !== written) void readLink()
  }
  onMounted(() => {
    window.addEventListener('hashchange', onHashChange)
    void readLink()
  })
  onBeforeUnmount(() => window.removeEventListener('hashchange', onHashChange))

  const wayName = (way: WayId): LocalizedText =>
    loaded.value?.ways[way] ?? { id: words.id.ways[way], en: words.en.ways[way] }

  const profile = computed(() => loaded.value && profileOf(loaded.value.model, state.value))
  const gap = computed(() =>
    loaded.value === undefined || profile.value === undefined
      ? nothing
      : answer.gapOf(loaded.value.model, profile.value, state.value),
  )
  const fits = computed(() =>
    loaded.value === undefined || profile.value === undefined
      ? []
      : answer.fitsOf(loaded.value.model, profile.value, state.value),
  )
  const verdict = computed(() => answer.verdictOf(fits.value, state.value))
  /** Says a result of the model that is shown. */
  const said = <T>(
    outcome: (loaded: LoadedModel, profile: ReturnType<typeof profileOf>) => Parameters<typeof saidOf<T>>[0],
    describe: (model: CompetencyModel, value: T, options: { readonly locale: Locale }) => string,
  ): ComputedRef<Said> =>
    computed(() => {
      const { value: now } = loaded
      if (now === undefined || profile.value === undefined) return { ok: false, blocks: [] }
      return saidOf(
        outcome(now, profile.value),
        (value, options) => describe(now.model, value, options),
        locale,
        sayIssue,
      )
    })

  const jobs = computed(() =>
    Object.values(loaded.value?.model.jobs ?? {}).map(({ id, name, requirements }) => ({
      value: id,
      text:
        requirements.length === 0
          ? say.noRequirements(name[locale])
          : requirements.some(({ level }) => level !== undefined)
            ? name[locale]
            : say.noLevels(name[locale]),
    })),
  )
  const rows = computed((): Rows => {
    const { value: now } = loaded
    if (now === undefined || !profile.value?.ok) return { required: [], others: [] }
    const report = gap.value.ok ? gap.value.value : undefined
    return rowsOf({ model: now.model, profile: profile.value.value, report, state: state.value, locale })
  })

  return {
    locale,
    words: say,
    state,
    loaded,
    loading,
    notice,
    noticeDetails: computed(() => {
      const { ignored = [], issues = [] } = notice.value ?? {}
      const parts = ignored.map((part) => say.linkPart(part.slice(0, 60)))
      return [...new Set([...parts, ...issues.map((issue) => sayIssue(issue, { locale }) ?? '…')])]
    }),
    models: computed(() => [
      ...Object.entries(embeddedModels).map(([value, { name }]) => ({ value, text: name[locale] })),
      ...[...ownModels].map(([value, { name }]) => ({ value, text: say.pasted(name[locale]) })),
    ]),
    jobs,
    otherJobs: computed(() =>
      Object.values(loaded.value?.model.jobs ?? {})
        .filter(({ id }) => id !== state.value.job)
        .map(({ id, name }) => ({ value: id, text: name[locale] })),
    ),
    ways: computed(() =>
      (['classroom', 'job-assignment', 'coaching-mentoring', 'self-study', 'modules'] as const)
        .filter((way) => way !== 'modules' || (loaded.value?.modules.length ?? 0) > 0)
        .map((value) => ({ value, text: wayName(value)[locale] })),
    ),
    bands: computed(() =>
      bandSets[state.value.bands].bands.map(({ id, name }) => ({ value: id, text: name[locale] })),
    ),
    bandToReach: computed(() => bandToReach(bandSets[state.value.bands], state.value.to)),
    rows,
    needsScale: computed(
      () =>
        state.value.ownScale > 0 ||
        [...rows.value.required, ...rows.value.others].some(({ hasScale }) => !hasScale),
    ),
    isExample: computed(() => writeHash(state.value) === writeHash(exampleState(today))),
    isOwn: computed(() => ownId(state.value.model) !== undefined),
    isContinuous: computed(() => rows.value.required.some(({ range }) => range !== undefined)),
    profile,
    gap,
    fits,
    gapSaid: said(() => gap.value, describeGap),
    verdictSaid: said(
      () => verdict.value,
      (model, value, options) => describeBand(model, value, bandSets[state.value.bands], options),
    ),
    raiseSaid: said(
      ({ model }, job) => answer.raiseOf(model, job, state.value),
      (model, value, options) => describeRaise(model, value, bandSets[state.value.bands], options),
    ),
    pathsSaid: said(({ model }, job) => answer.pathsOf(model, job, state.value), describeCareerPath),
    planSaid: said((now) => answer.planOf(now, gap.value, state.value, wayName), describePlan),
    summary: computed(() => [
      ...(gap.value.ok ? [countsLine(gap.value.value, locale)] : []),
      ...(verdict.value.ok ? [verdictLine(verdict.value.value, locale)] : []),
    ]),
    link: computed(() => writeHash(state.value)),
    change,
    chooseModel: async (key) => {
      notice.value = undefined
      const shown = await show(
        ({ model }) => withModel(state.value, key, Object.keys(model.jobs)[0] ?? ''),
        key,
      )
      if (shown) writeLink()
    },
    chooseJob: (job) => {
      state.value = withJob(state.value, job)
      writeLink()
    },
    clear: () => change(cleared(state.value)),
    showExample: async () => {
      if (await showDefault()) writeLink()
    },
    tryAgain: () => again(),
    addOwnModel: (model) => {
      const key = ownKey(model.id)
      ownModels.set(key, model)
      return key
    },
    download: () => {
      const { value: now } = loaded
      if (now === undefined || profile.value === undefined) return
      const text = exported(now, state.value, answer.answersOf(now, profile.value, state.value, wayName))
      save(exportName(now, state.value), text)
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
