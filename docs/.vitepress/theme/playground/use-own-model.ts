import type { CompetencyModel } from 'kompetensi'
import { type Ref, ref, type ShallowRef, shallowRef } from 'vue'
import { textIn } from '../text-in'
import { type Checked, checkOwnModel, exampleModel } from './own-model'
import { ownText } from './own-models'
import type { Playground } from './use-playground'

/** The part of the page that checks a pasted model. */
export interface OwnModel {
  readonly text: Ref<string>
  readonly phase: Ref<'idle' | 'checking' | 'checked' | 'failed'>
  readonly checked: ShallowRef<Checked | undefined>
  readonly key: Ref<string>
  readonly check: () => Promise<void>
  readonly putExample: () => Promise<void>
  readonly nameOf: (model: CompetencyModel) => string
}

/** Checks a pasted model; a sound one can be chosen at once. */
export function useOwnModel({ addOwnModel, locale }: Playground): OwnModel {
  const phase = ref<'idle' | 'checking' | 'checked' | 'failed'>('idle')
  const checked = shallowRef<Checked>()
  const key = ref('')
  let latest = 0
  const check = async (): Promise<void> => {
    latest += 1
    const turn = latest
    phase.value = 'checking'
    const found = await checkOwnModel(ownText.value, locale).catch(() => undefined)
    if (turn !== latest) return
    checked.value = found
    phase.value = found === undefined ? 'failed' : 'checked'
    key.value = found?.model === undefined ? '' : addOwnModel(found.model)
  }
  return {
    text: ownText,
    phase,
    checked,
    key,
    check,
    putExample: async () => {
      ownText.value = exampleModel
      await check()
    },
    nameOf: (model) => textIn(model.name, locale),
  }
}
