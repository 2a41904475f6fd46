/**
 * A text on one line, without what would draw over its neighbours or make a file unreadable: line breaks and other control
 * characters become spaces, marks that turn the direction of what follows are left out, half a surrogate pair becomes �.
 */
export function plainText(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
    .replace(/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '')
    .replace(/[\p{Cs}\ufffe\uffff]/gu, '\ufffd')
}
