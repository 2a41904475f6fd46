import { onBeforeUnmount, type Ref, ref, watch } from 'vue'

/** Whether an element has come near the screen: true from then on. */
export function useNear(element: Readonly<Ref<HTMLElement | null>>): Readonly<Ref<boolean>> {
  const isNear = ref(false)
  let sights: IntersectionObserver | undefined
  watch(element, (target) => {
    sights?.disconnect()
    if (target === null || isNear.value) return
    sights = new IntersectionObserver(
      (entries) => {
        isNear.value ||= entries.some(({ isIntersecting }) => isIntersecting)
      },
      { rootMargin: '400px' },
    )
    sights.observe(target)
  })
  onBeforeUnmount(() => sights?.disconnect())
  return isNear
}
