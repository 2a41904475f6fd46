// What most results have in them.

import type { Kind } from '../../base/kind'

/** Any text; a code or an id too, for a result is read as it was given. */
export const aText: Kind = { due: true, ofKind: 'text' }
/** The same, where it may be absent, or stands in a list. */
export const someText: Kind = { ofKind: 'text' }

/** Any finite number. */
export const aNumber: Kind = { due: true, finite: true }
/** The same. */
export const someNumber: Kind = { finite: true }

/** Yes or no. */
export const aFlag: Kind = { due: true, oneOf: [true, false] }
/** The same. */
export const someFlag: Kind = { oneOf: [true, false] }

/** A day. */
export const aDay: Kind = { due: true, ofKind: 'date' }
/** The same. */
export const someDay: Kind = { ofKind: 'date' }

/** Codes or ids. */
export const codes: Kind = { due: true, each: someText }
/** The same. */
export const someCodes: Kind = { each: someText }

/** A text by language. */
export const texts: Kind = { due: true, values: someText }
/** The same. */
export const someTexts: Kind = { values: someText }

/** Numbers by code, and the like. */
export const numbers: Kind = { due: true, values: someNumber }
/** The same. */
export const someNumbers: Kind = { values: someNumber }
