// Narrows the list of competencies on the page of a model. The list is complete without it.

/** A part of a page that can be hidden; elements are. */
export interface Hideable {
  /** What it says. */
  readonly textContent: string | null
  /** Whether it is hidden; browsers know `until-found` as well. */
  hidden: boolean | string
}

/** A cluster on the page and its competencies. */
export interface Group {
  /** The cluster with its heading. */
  readonly section: Hideable
  /** Its competencies. */
  readonly entries: readonly Hideable[]
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

/** Hides the competencies the query does not fit, and the clusters of which none is left. */
export function applyFilter(groups: readonly Group[], query: string): Counted {
  let shown = 0
  let all = 0
  for (const { section, entries } of groups) {
    let inSection = 0
    for (const entry of entries) {
      const keep = fits(entry.textContent ?? '', query)
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
  /** What the filter found; `''` while nothing is asked. */
  readonly found: (counted: Counted, query: string) => string
}

const english: FilterWords = {
  label: 'Filter the competencies',
  placeholder: 'Name, code or word of the definition',
  found: ({ shown, all }, query) =>
    query.trim() === ''
      ? ''
      : shown === 0
        ? 'No competency fits. The search at the top looks in indicators too.'
        : `${shown} of ${all} competencies`,
}

const indonesian: FilterWords = {
  label: 'Saring kompetensi',
  placeholder: 'Nama, kode, atau kata dalam definisi',
  found: ({ shown, all }, query) =>
    query.trim() === ''
      ? ''
      : shown === 0
        ? 'Tidak ada kompetensi yang cocok. Pencarian di atas juga menelusuri indikator.'
        : `${shown} dari ${all} kompetensi`,
}

/** The words of the filter for a language tag such as `id` or `en-GB`. */
export function filterWords(language: string): FilterWords {
  return language === 'id' || language.startsWith('id-') ? indonesian : english
}
