import { onBeforeUnmount, onMounted, type Ref, ref, useTemplateRef } from 'vue'

/** The width of the element that a template calls `name`, followed as it changes. */
export function useWidth(name: string, atFirst: number): Ref<number> {
  const element = useTemplateRef<HTMLElement>(name)
  const width = ref(atFirst)
  let observer: ResizeObserver | undefined
  onMounted(() => {
    if (element.value === null) return
    width.value = element.value.clientWidth
    observer = new ResizeObserver(([entry]) => {
      if (entry !== undefined) width.value = Math.floor(entry.contentRect.width)
    })
    observer.observe(element.value)
  })
  onBeforeUnmount(() => observer?.disconnect())
  return width
}
