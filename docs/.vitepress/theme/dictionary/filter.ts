// Narrows the list of competencies on the page of a model. The list is complete without it.

/** A part of a page that can be hidden; elements are. */
export interface Hideable {
  /** What it says. */
  readonly textContent: string | null
  /** Whether it is hidden; browsers know `until-found` as well. */
  hidden: boolean | string
}

/** A cluster on the page and its competencies. */
export interface Group<E extends Hideable = Hideable> {
  /** The cluster with its heading. */
  readonly section: Hideable
  /** Its competencies. */
  readonly entries: readonly E[]
}

/** How many competencies there are, and how many are shown. */
export interface Counted {
  /** Shown. */
  readonly shown: number
  /** All. */
  readonly all: number
}

/** A text as the filter compares it: lower case, without accents. */
export function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}

/** Whether a text holds every word of the query, in any order; an empty query fits everything. */
export function fits(text: string, query: string): boolean {
  const inside = folded(text)
  return folded(query)
    .split(/\s+/)
    .every((word) => inside.includes(word))
}

/** Hides the competencies that are not kept, and the clusters of which none is left. */
export function applyFilter<E extends Hideable>(
  groups: readonly Group<E>[],
  isKept: (entry: E) => boolean,
): Counted {
  let shown = 0
  let all = 0
  for (const { section, entries } of groups) {
    let inSection = 0
    for (const entry of entries) {
      const keep = isKept(entry)
      entry.hidden = !keep
      if (keep) inSection++
    }
    section.hidden = inSection === 0
    shown += inSection
    all += entries.length
  }
  return { shown, all }
}

/** The words of the filter in one language. */
export interface FilterWords {
  /** Above the box. */
  readonly label: string
  /** In the empty box. */
  readonly placeholder: string
  /** Above the best answers. */
  readonly best: string
  /** The level whose texts answer. */
  readonly level: (level: string) => string
  /** What the filter found; `''` while nothing is asked. */
  readonly found: (counted: Counted, query: string) => string
}

const english: FilterWords = {
  label: 'Find a competency',
  placeholder: 'Name, code, or what people say',
  best: 'Best answers',
  level: (level) => `level ${level}`,
  found: ({ shown, all }, query) =>
    query.trim() === ''
      ? ''
      : shown === 0
        ? 'No competency fits. The search at the top looks in all pages.'
        : `${shown} of ${all} competencies`,
}

const indonesian: FilterWords = {
  label: 'Cari kompetensi',
  placeholder: 'Nama, kode, atau kata sehari-hari',
  best: 'Jawaban terbaik',
  level: (level) => `level ${level}`,
  found: ({ shown, all }, query) =>
    query.trim() === ''
      ? ''
      : shown === 0
        ? 'Tidak ada kompetensi yang cocok. Pencarian di atas menelusuri semua halaman.'
        : `${shown} dari ${all} kompetensi`,
}

/** The words of the filter for a language tag such as `id` or `en-GB`. */
export function filterWords(language: string): FilterWords {
  return language === 'id' || language.startsWith('id-') ? indonesian : english
}
