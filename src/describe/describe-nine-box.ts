import { match } from 'ts-pattern'
import type { Locale, LocalizedText } from '../model/localized-text'
import type { NineBoxThird } from '../talent/nine-box-scheme'
import type { NineBoxPlacement, PlacedBox } from '../talent/place-in-nine-box'
import type { OldOptions } from './old-options'
import { listed } from './words'

/**
 * Says where somebody stands in a nine-box: the box, what it stands for and what the scheme recommends, or which boxes are
 * possible and which axis leaves it open. A box is always named with its scheme.
 *
 * @param placement - the placement
 * @param options - the language
 * @returns sentences, one a line
 * @example
 * ```ts
 * import { describeNineBox, placeInNineBox } from 'kompetensi/talent'
 * import { nineBoxPanrb } from 'kompetensi/schemes'
 * import { id } from 'kompetensi/locale/id'
 *
 * const axis = { middle: { from: 60, included: true }, high: { from: 80, included: true } }
 * const cuts = { performance: axis, potential: axis }
 * console.log(describeNineBox(placeInNineBox(nineBoxPanrb, { performance: 85, potential: 60 }, { cuts }), { language: id }))
 * // Kotak manajemen talenta PANRB: kotak 7 (kinerja di atas ekspektasi, potensi menengah).
 * // Tindak lanjut menurut skema: Dipertahankan; Masuk kelompok rencana suksesi instansi; …
 * ```
 */
export function describeNineBox(placement: NineBoxPlacement, options: OldOptions): string {
  const { locale } = options
  const say = sentences[locale]
  const scheme = placement.schemeName[locale]
  return match(placement)
    .with({ outcome: 'placed' }, (box) => [
      say.placed(scheme, boxWords(box, locale)),
      ...(box.actions.length === 0
        ? []
        : [say.actions(box.actions.map((action) => action[locale]).join('; '))]),
    ])
    .with({ outcome: 'undetermined' }, ({ possible, open }) => [
      say.undetermined(
        scheme,
        listed(
          possible.map(({ box }) => String(box)),
          locale,
        ),
      ),
      say.open(
        listed(
          open.map((axis) => say.axes[axis]),
          locale,
        ),
      ),
    ])
    .exhaustive()
    .join('\n')
}

function boxWords({ box, performance, potential }: PlacedBox, locale: Locale): string {
  return sentences[locale].box(box, performanceWords(performance)[locale], potentialWords(potential)[locale])
}

function performanceWords(third: NineBoxThird): LocalizedText {
  return match<NineBoxThird, LocalizedText>(third)
    .with('low', () => ({ id: 'di bawah ekspektasi', en: 'below expectation' }))
    .with('middle', () => ({ id: 'sesuai ekspektasi', en: 'as expected' }))
    .with('high', () => ({ id: 'di atas ekspektasi', en: 'above expectation' }))
    .exhaustive()
}

function potentialWords(third: NineBoxThird): LocalizedText {
  return match<NineBoxThird, LocalizedText>(third)
    .with('low', () => ({ id: 'rendah', en: 'low' }))
    .with('middle', () => ({ id: 'menengah', en: 'middle' }))
    .with('high', () => ({ id: 'tinggi', en: 'high' }))
    .exhaustive()
}

interface Sentences {
  readonly placed: (scheme: string, box: string) => string
  readonly box: (box: number, performance: string, potential: string) => string
  readonly actions: (actions: string) => string
  readonly undetermined: (scheme: string, boxes: string) => string
  readonly open: (axes: string) => string
  readonly axes: Readonly<Record<'performance' | 'potential', string>>
}

const sentences: Readonly<Record<Locale, Sentences>> = {
  en: {
    placed: (scheme, box) => `${scheme}: ${box}.`,
    box: (box, performance, potential) => `box ${box} (performance ${performance}, potential ${potential})`,
    actions: (actions) => `The scheme recommends: ${actions}.`,
    undetermined: (scheme, boxes) => `${scheme}: undetermined; boxes ${boxes} are possible.`,
    open: (axes) => `What is known of ${axes} does not settle it.`,
    axes: { performance: 'performance', potential: 'potential' },
  },
  id: {
    placed: (scheme, box) => `${scheme}: ${box}.`,
    box: (box, performance, potential) => `kotak ${box} (kinerja ${performance}, potensi ${potential})`,
    actions: (actions) => `Tindak lanjut menurut skema: ${actions}.`,
    undetermined: (scheme, boxes) => `${scheme}: belum dapat ditentukan; kotak yang mungkin: ${boxes}.`,
    open: (axes) => `Yang diketahui tentang ${axes} belum memastikannya.`,
    axes: { performance: 'kinerja', potential: 'potensi' },
  },
}
