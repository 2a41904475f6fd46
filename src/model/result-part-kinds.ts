// What most results have in them. A code or an id may be any text here, for a result is read as it was given.

import type { Kind } from '../base/kind'
import { someText } from './argument-kinds'

/** A claim that somebody gives, or that stands in a result: every part of it is looked at. */
export const aClaim: Kind = {
  ofKind: 'object',
  parts: {
    of: someText,
    source: someText,
    place: someText,
    basis: { due: true, oneOf: ['stated', 'restated', 'reconstructed', 'translated', 'authored'] },
    confidence: {
      due: true,
      oneOf: ['document', 'corroborated', 'single-source', 'unverified', 'proposed'],
    },
    printed: someText,
    inForce: { ofKind: 'date' },
    checkedOn: { ofKind: 'date' },
    note: { ofKind: 'object', values: someText },
  },
}

/** Any finite number. */
export const aFinite: Kind = { due: true, finite: true }
/** The same, where it may be absent, or stands in a list. */
export const someFinite: Kind = { finite: true }

/** A day. */
export const aDay: Kind = { due: true, ofKind: 'date' }
/** The same. */
export const someDay: Kind = { ofKind: 'date' }

/** Codes or ids. */
export const theCodes: Kind = { due: true, each: someText }
/** The same. */
export const someCodes: Kind = { each: someText }

/** A text by language. */
export const theTexts: Kind = { due: true, values: someText }
/** The same. */
export const someTexts: Kind = { values: someText }

/** Numbers by code, and the like. */
export const theNumbers: Kind = { due: true, values: someFinite }
/** The same. */
export const someNumbersByKey: Kind = { values: someFinite }
