/**
 * A unit code of the form in use now, such as `M.70SDM01.001.2`. That the parts mean what their names say was seen on
 * samples only.
 */
export interface SkkniCurrentCode {
  /** The code as it is written: capitals, no blanks. */
  readonly code: string
  /** The form with a field in letters and a version of one digit. */
  readonly form: 'current'
  /** Letter of the section of the industry classification (KBLI): `M`. */
  readonly section: string
  /** Two digits of its division: `70`. */
  readonly division: string
  /** Three letters of the field: `SDM`. */
  readonly field: string
  /** Two digits of the part of the field: `01`. */
  readonly subfield: string
  /** Three digits of the unit: `001`. */
  readonly unit: string
  /** Number of the version: 2. */
  readonly version: number
}

/**
 * A unit code of the older form, such as `J.620100.020.02`. That the parts mean what their names say was seen on samples
 * only.
 */
export interface SkkniOlderCode {
  /** The code as it is written: capitals, no blanks. */
  readonly code: string
  /** The form with six digits and a version of two. */
  readonly form: 'older'
  /** Letter of the section of the industry classification (KBLI): `J`. */
  readonly section: string
  /** Six digits of the group: `620100`. */
  readonly group: string
  /** Three digits of the unit: `020`. */
  readonly unit: string
  /** Number of the version: 2. */
  readonly version: number
}

/** Code of a unit of the Indonesian national competency standards (SKKNI), taken apart. */
export type SkkniUnitCode = SkkniCurrentCode | SkkniOlderCode
