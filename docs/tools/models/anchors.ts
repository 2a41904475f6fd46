// Where the pages can be linked to: by code or id, so that a link outlives a change of names.

/** Kinds of entries that have an anchor each. */
export type Anchored =
  | 'kompetensi'
  | 'kelompok'
  | 'skala'
  | 'jabatan'
  | 'skema'
  | 'catatan'
  | 'alur'
  | 'kendala'

/** The anchor of an entry: `kompetensi-exp-c` of the competency `EXP.C`. */
export function anchorOf(kind: Anchored, id: string): string {
  return `${kind}-${id.toLowerCase().replaceAll('.', '-')}`
}

/** A link to an entry of this page, or of the page `<model>.md`. */
export function linkTo(kind: Anchored, id: string, { page = '', words = id } = {}): string {
  return `[${words}](${page === '' ? '' : `${page}.md`}#${anchorOf(kind, id)})`
}
