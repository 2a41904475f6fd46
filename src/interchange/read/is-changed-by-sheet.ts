import { monthNames } from './read-date'

// Excel and LibreOffice, in English and in Indonesian: a point is a decimal mark in one and parts hours from minutes in
// the other, and so on. Where they differ, a text is guarded against each: that costs an apostrophe, which every reader
// here takes away again.

/** A whole number as every sheet shows it: up to eleven digits, without leading zeros. */
const plainWhole = /^(?:0|[1-9]\d{0,10})$/

/** Digits, with the marks of numbers, money, shares, fractions, dates and times: `1.10`, `3/4`, `1:30`, `(5)`, `5%`. */
const digitsAndMarks = /^(?:rp|idr|usd)?[ .,:/()%$€£¥+-]*\d[\d .,:/()%$€£¥+-]*$/

/** Digits parted by blanks alone, which stay a text. */
const parted = /^\d[\d ]* [\d ]*$/

/** A number with an exponent: `1E5` is 100000. */
const exponent = /^(?:\d+[.,]?\d*|[.,]\d+)e[+-]?\d+$/

/** A word between digits, of which there may be none on one side. */
const wordAndDigits = /^(\d*)[ .,/-]*([a-z]+)[ .,/-]*([\d .,:/-]*)$/

/** A time of a clock of twelve hours: `1:30 PM`, `5 a`. */
const halfDay = /^\d{1,2}(?:[:.]\d{1,2}){0,2}(?: +[ap]| *[ap]\.?m\.?)$/

/** True or false, and what a sheet shows for a formula that failed. */
const word = /^(?:true|false|benar|salah|#[a-z0-9/]+[!?]?)$/

/** Whether a sheet takes a text for a number, a date, a time or another value, so that the text is lost. */
export function isChangedBySheet(text: string): boolean {
  if (plainWhole.test(text) || parted.test(text)) return false
  const folded = text.toLowerCase()
  return [digitsAndMarks, exponent, halfDay, word].some((form) => form.test(folded)) || namesDay(folded)
}

/** Whether a text is the name of a month with a day or a year: `MAR1`, `1-Mei`, `5 Des 2026`. */
function namesDay(text: string): boolean {
  const [, before = '', name = '', after = ''] = wordAndDigits.exec(text) ?? []
  return (before !== '' || after !== '') && monthNames.some((names) => names.includes(name))
}
