/**
 * A certificate (sertifikat) that a person was given. Whether it is valid on a day is computed; it says
 * nothing about that itself.
 *
 * @typeParam S - the keys of its model's schemes
 */
export interface Certificate<S extends string = string> {
  /** Id of the person. */
  readonly person: string
  /** What it certifies: a key of the model's `schemes`. */
  readonly scheme: S
  /** The day it was issued, `YYYY-MM-DD`. */
  readonly issuedOn: string
  /** The last day it is valid, that day included, `YYYY-MM-DD`; absent where the certificate prints none. */
  readonly validUntil?: string
  /** Its number, as printed. */
  readonly number?: string
}
