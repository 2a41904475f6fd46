import type { Issue } from 'kompetensi'
import { type ComputedRef, computed, onBeforeUnmount, onMounted, type ShallowRef, shallowRef } from 'vue'
import type { SiteLanguage } from '../../../tools/content/site-language'
import { type HashReading, isLink, writeHash } from './hash'
import { ownId } from './models'
import { reconcile } from './reconcile'
import { exampleState, type PlaygroundState } from './state'
import { sayIssue } from './use-issue-sentences'
import { isKnownModel, type Loading } from './use-loaded-model'
import { words } from './words'

/** What the page says of a link it could not take as it is. */
export interface Notice {
  readonly text: string
  /** Parts that could not be read, as written. */
  readonly ignored: readonly string[]
  /** What the model does not know. */
  readonly issues: readonly Issue[]
}

/** The link in the address of the page. */
export interface Link {
  readonly notice: ShallowRef<Notice | undefined>
  /** What the notice lists, in words. */
  readonly noticeDetails: ComputedRef<readonly string[]>
  /** Writes what is shown into the address. */
  readonly write: () => void
  /** Shows the example, and a notice where there is one to give. */
  readonly showExample: (text?: string) => Promise<boolean>
}

/** Keeps the address and what is shown the same: reads it at first and whenever it changes. */
export function useLink(shown: Loading, today: string, locale: SiteLanguage): Link {
  const notice = shallowRef<Notice>()
  let written = ''

  const write = (): void => {
    const hash = writeHash(shown.state.value)
    if (hash === window.location.hash) return
    written = hash
    putInAddress(hash)
  }
  const showExample = (text?: string): Promise<boolean> => {
    notice.value = text === undefined ? undefined : { text, ignored: [], issues: [] }
    const example = exampleState(today)
    return shown.show(example.model, () => example)
  }
  const follow = async (reading: HashReading): Promise<void> => {
    const refused = refusalOf(reading, locale)
    if (reading.kind !== 'state' || refused !== undefined) {
      await showExample(refused)
      return
    }
    notice.value = undefined
    await shown.show(reading.state.model, (found) => {
      const sound = soundState(found, reading, locale)
      notice.value = sound.notice
      return sound.state
    })
  }
  const read = async (): Promise<void> => {
    const { hash } = window.location
    written = hash
    if (isLink(hash)) {
      // The reader, and zod with it, is loaded where there is something to read.
      await shown.load(
        () => import('./read-hash'),
        ({ readHash }) => void follow(readHash(hash, today)),
      )
    } else if (shown.loaded.value === undefined) await showExample()
  }

  const onHashChange = (): void => {
    if (window.location.hash !== written) void read()
  }
  onMounted(() => {
    window.addEventListener('hashchange', onHashChange)
    void read()
  })
  onBeforeUnmount(() => window.removeEventListener('hashchange', onHashChange))
  const noticeDetails = computed(() => detailsOf(notice.value, locale))
  return { notice, noticeDetails, write, showExample }
}

function putInAddress(hash: string): void {
  try {
    window.history.replaceState(window.history.state, '', hash)
    // The switch of languages takes the hash along, if it is told of it.
    window.dispatchEvent(new HashChangeEvent('hashchange'))
  } catch {
    // A browser that finds this too often: the next change writes it.
  }
}

/** Why a link cannot be followed at all; `undefined` where it can, or where there is none. */
function refusalOf(reading: HashReading, locale: SiteLanguage): string | undefined {
  const say = words[locale]
  if (reading.kind === 'unreadable') {
    return reading.reason === 'too-long' ? say.linkTooLong : say.linkOfOtherVersion
  }
  if (reading.kind === 'none' || isKnownModel(reading.state.model)) return undefined
  const own = ownId(reading.state.model)
  return own === undefined ? say.linkUnknownModel(reading.state.model) : say.linkOwnModel(own)
}

/** What of a link fits its model, and what is to be said of the rest. */
function soundState(
  found: Parameters<typeof reconcile>[0],
  { state, ignored }: HashReading & { readonly kind: 'state' },
  locale: SiteLanguage,
): { readonly state: PlaygroundState; readonly notice: Notice | undefined } {
  const { state: sound, issues } = reconcile(found, state)
  const isWhole = ignored.length + issues.length === 0
  return { state: sound, notice: isWhole ? undefined : { text: words[locale].linkIgnored, ignored, issues } }
}

function detailsOf(notice: Notice | undefined, locale: SiteLanguage): readonly string[] {
  const { ignored = [], issues = [] } = notice ?? {}
  const parts = ignored.map((part) => words[locale].linkPart(part.slice(0, 60)))
  return [...new Set([...parts, ...issues.map((issue) => sayIssue(issue, locale) ?? '…')])]
}
