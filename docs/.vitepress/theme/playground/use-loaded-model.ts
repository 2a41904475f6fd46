import { type Ref, ref, type ShallowRef, shallowRef } from 'vue'
import { embeddedModels, type LoadedModel, plain } from './models'
import { ownModels } from './own-models'
import type { PlaygroundState } from './state'

/** What is shown: a state and the model it is of. */
export interface Shown {
  readonly state: ShallowRef<PlaygroundState>
  readonly loaded: ShallowRef<LoadedModel | undefined>
}

/** What is shown, and how something else is. */
export interface Loading extends Shown {
  /** Whether something is being loaded, or could not be. */
  readonly loading: Ref<'no' | 'yes' | 'failed'>
  /** Loads something and goes on with it; of two such calls the later one counts. */
  readonly load: <T>(task: () => Promise<T | undefined>, use: (found: T) => void) => Promise<boolean>
  /** Loads a model and shows it with a state. */
  readonly show: (key: string, wanted: (found: LoadedModel) => PlaygroundState) => Promise<boolean>
  /** Tries once more to load what could not be loaded. */
  readonly tryAgain: () => void
}

/** Whether there is a model with this key: an embedded one, or one pasted before. */
export function isKnownModel(key: string): boolean {
  return ownModels.has(key) || Object.hasOwn(embeddedModels, key)
}

async function modelOf(key: string): Promise<LoadedModel | undefined> {
  const own = ownModels.get(key)
  if (own !== undefined) return plain(own)
  return Object.hasOwn(embeddedModels, key) ? await embeddedModels[key]?.load() : undefined
}

/** Shows a state once its model is there. */
export function useLoadedModel(first: PlaygroundState): Loading {
  const state = shallowRef(first)
  const loaded = shallowRef<LoadedModel>()
  const loading = ref<'no' | 'yes' | 'failed'>('yes')
  let latest = 0
  let again: () => void = () => {}

  const load: Loading['load'] = async (task, use) => {
    latest += 1
    const turn = latest
    again = () => void load(task, use)
    loading.value = 'yes'
    const found = await task().catch(() => undefined)
    if (turn !== latest) return false
    loading.value = found === undefined ? 'failed' : 'no'
    if (found === undefined) return false
    use(found)
    return true
  }
  const show: Loading['show'] = (key, wanted) =>
    load(
      () => modelOf(key),
      (found) => {
        const next = wanted(found)
        loaded.value = found
        state.value = next
      },
    )
  return { state, loaded, loading, load, show, tryAgain: () => again() }
}
