// What a browser says of the places of the texts in a chart, measured on what it has drawn.

import type { Page } from 'playwright-core'

/** Every text that leaves its picture or its box, or lies on another text or on a symbol. */
export function misplacedTexts(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    // Boxes of texts hold the space above and below the letters, so they may touch where the letters do not.
    const slack = { x: 1, y: 2.5 }
    /** Texts that stand in a shape on purpose, and the layer of the shapes they have to stay in. */
    const boxesOf: Readonly<Record<string, readonly string[]>> = {
      names_of_jobs: ['jobs'],
      names_of_jobs_on_the_path: ['jobs_on_the_path'],
      gaps: ['cells'],
      legend__signs: ['legend__cells'],
      numbers_of_moves: ['grounds_of_numbers'],
      numbers_of_boxes: ['boxes'],
      people_in_boxes: ['boxes'],
      names_of_people: ['boxes'],
    }
    interface Drawn {
      readonly layer: string
      readonly says: string
      readonly box: DOMRect
    }
    const layerOf = (element: Element): string =>
      /(\S+)_marks/.exec(element.closest('.role-mark')?.getAttribute('class') ?? '')?.[1] ??
      (element.closest('.role-title-subtitle') ? 'subtitle' : 'title')
    const drawn = (root: Element, selector: string): Drawn[] =>
      [...root.querySelectorAll(selector)]
        .filter((element) => !(element.tagName === 'text' && element.querySelector('tspan') !== null))
        .map((element) => ({
          layer: layerOf(element),
          says: element.textContent ?? '',
          box: element.getBoundingClientRect(),
        }))
    const meet = (a: DOMRect, b: DOMRect): boolean =>
      Math.min(a.right, b.right) - Math.max(a.left, b.left) > slack.x &&
      Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > slack.y
    const within = (a: DOMRect, b: DOMRect): boolean =>
      a.left >= b.left - slack.x &&
      a.right <= b.right + slack.x &&
      a.top >= b.top - slack.y &&
      a.bottom <= b.bottom + slack.y
    const name = ({ layer, says }: Drawn): string => `${layer} "${says}"`
    const found: string[] = []
    for (const chart of document.querySelectorAll('[data-drawn]')) {
      const svg = chart.querySelector('svg')
      if (svg === null) continue
      const texts = drawn(svg, 'text, tspan')
      const symbols = drawn(svg, '.mark-symbol > path')
      const rects = drawn(svg, '.mark-rect > path')
      const shapes = [...symbols, ...rects]
      const say = (words: string): number => found.push(`${chart.getAttribute('data-drawn')}: ${words}`)
      if (texts.length === 0) say('has no texts')
      for (const [i, text] of texts.entries()) {
        if (!within(text.box, svg.getBoundingClientRect())) say(`${name(text)} leaves the picture`)
        for (const other of texts.slice(i + 1)) {
          if (meet(text.box, other.box)) say(`${name(text)} lies on ${name(other)}`)
        }
        const boxes = boxesOf[text.layer] ?? []
        for (const symbol of symbols) {
          if (!boxes.includes(symbol.layer) && meet(text.box, symbol.box))
            say(`${name(text)} lies on a symbol of ${symbol.layer}`)
        }
        if (
          boxes.length > 0 &&
          !shapes.some((shape) => boxes.includes(shape.layer) && within(text.box, shape.box))
        )
          say(`${name(text)} leaves its box`)
      }
    }
    return found
  })
}
