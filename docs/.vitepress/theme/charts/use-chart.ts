import type { ChartSpec } from 'kompetensi/charts'
import { onBeforeUnmount, onMounted, type Ref, ref, watch } from 'vue'
import { type DrawnChart, drawChart } from './draw-chart'

/** Where the drawing of a chart stands. */
export type DrawingState = 'loading' | 'drawn' | { readonly failed: string }

/** A chart is at least this wide; on a narrower screen it scrolls. */
const narrowest = 320
const widest = 760

/** The width a chart gets in an element, in whole pixels. */
export function chartWidth(available: number): number {
  return Math.min(widest, Math.max(narrowest, Math.floor(available)))
}

/**
 * Keeps a chart drawn in an element, once it comes near the screen, and draws it anew when its specification changes.
 *
 * @param element - where it is drawn
 * @param spec - what is drawn, for a width
 */
export function useChart(
  element: Ref<HTMLElement | null>,
  spec: (width: number) => ChartSpec,
): { readonly state: Ref<DrawingState>; readonly width: Ref<number> } {
  const state = ref<DrawingState>('loading')
  const width = ref(0)
  const near = ref(false)
  let drawn: DrawnChart | undefined
  let turn = 0

  const draw = async (): Promise<void> => {
    const target = element.value
    if (target === null || !near.value || width.value === 0) return
    turn += 1
    const own = turn
    try {
      // Drawn beside the page first: an older drawing that ends later is thrown away.
      const stage = document.createElement('div')
      const next = await drawChart(spec(width.value), stage)
      if (own !== turn) return next.remove()
      drawn?.remove()
      drawn = next
      target.replaceChildren(stage)
      state.value = 'drawn'
    } catch (error) {
      if (own === turn) state.value = { failed: String(error) }
    }
  }

  let sizes: ResizeObserver | undefined
  let sights: IntersectionObserver | undefined
  onMounted(() => {
    const target = element.value
    if (target === null) return
    sizes = new ResizeObserver(() => {
      width.value = chartWidth(target.clientWidth)
    })
    sights = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) near.value = true
      },
      { rootMargin: '400px' },
    )
    width.value = chartWidth(target.clientWidth)
    sizes.observe(target)
    sights.observe(target)
  })
  onBeforeUnmount(() => {
    turn += 1
    sizes?.disconnect()
    sights?.disconnect()
    drawn?.remove()
  })
  watch([near, () => spec(Math.max(width.value, narrowest))], draw)
  return { state, width }
}
