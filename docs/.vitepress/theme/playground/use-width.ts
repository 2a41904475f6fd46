import { onBeforeUnmount, onMounted, type Ref, ref, type ShallowRef, shallowRef } from 'vue'

/** The width of an element, followed as it changes. */
export function useWidth(atFirst: number): {
  readonly element: ShallowRef<HTMLElement | undefined>
  readonly width: Ref<number>
} {
  const element = shallowRef<HTMLElement>()
  const width = ref(atFirst)
  let observer: ResizeObserver | undefined
  onMounted(() => {
    if (element.value === undefined) return
    width.value = element.value.clientWidth
    observer = new ResizeObserver(([entry]) => {
      if (entry !== undefined) width.value = Math.floor(entry.contentRect.width)
    })
    observer.observe(element.value)
  })
  onBeforeUnmount(() => observer?.disconnect())
  return { element, width }
}
