import { type Ref, ref, watch } from 'vue'
import { readNumber } from './number-input'

/**
 * A text field for a number. What is being typed is left alone (`0.` is on its way to `0.5`); it follows the value
 * when that changes from elsewhere.
 */
export function useNumberField(
  value: () => number | undefined,
  set: (value: number | undefined) => void,
): { readonly text: Ref<string>; readonly wrong: Ref<boolean>; readonly onInput: (event: Event) => void } {
  const written = (): string => (value() === undefined ? '' : String(value()))
  const text = ref(written())
  const wrong = ref(false)
  watch(value, (now) => {
    const read = readNumber(text.value)
    if (read.kind === 'number' ? read.value === now : read.kind === 'empty' && now === undefined) return
    text.value = written()
    wrong.value = false
  })
  const onInput = (event: Event): void => {
    if (!(event.target instanceof HTMLInputElement)) return
    text.value = event.target.value
    const read = readNumber(text.value)
    wrong.value = read.kind === 'not-a-number'
    if (read.kind === 'number') set(read.value)
    if (read.kind === 'empty') set(undefined)
  }
  return { text, wrong, onInput }
}
