import type { Random } from './random'

/** What people, sheets and attackers put into cells and between them. */
const pieces: readonly string[] = [
  ...['"', '""', ';', ',', '\t', '|', '\r\n', '\n', '\r', "'", '=', '\\', '\0', '\uFEFF', '\u200b', '\u00a0'],
  ...[
    '\ud800',
    '\ufffd',
    'sep=;\r\n',
    '__proto__',
    'constructor',
    'toString',
    '-',
    '?',
    '0',
    '3',
    'II',
    '3.0',
  ],
  ...['3 - Mahir', '3 (Madya)', '40%', '≥4', 'NULL', '#N/A', '#REF!', '1e999', 'NaN', '-1', '1.234', '1,5'],
  ...['3/4/2026', '20260105', '46348', 'Senin, 5 Januari 2026', '2026-02-30', '19850101 201001 1 001'],
  ...['No', 'Nama', 'NIP', 'Kode', 'Jabatan', 'Kompetensi', 'Level', 'Catatan', 'Rata-rata', 'Jumlah'],
  ...['Mengetahui,', 'SQL', 'Negotiation', 'acme:SQL', 'Kinerja', 'essential', 'Y', 'belum dinilai'],
]

const lineEnds = ['\r\n', '\n', '\r'] as const

type Spoiler = (text: string, random: Random, others: readonly string[]) => string

const placeIn = (text: string, random: Random): number => random.below(text.length + 1)

/** Changes the lines of a text as a list. */
const byLines =
  (change: (lines: string[], random: Random) => void): Spoiler =>
  (text, random) => {
    const end = lineEnds.find((one) => text.includes(one)) ?? '\n'
    const lines = text.split(end)
    change(lines, random)
    return lines.join(end)
  }

const spoilers: readonly Spoiler[] = [
  (text, random) => {
    const at = placeIn(text, random)
    return text.slice(0, at) + random.pick(pieces) + text.slice(at)
  },
  (text, random) => {
    const at = placeIn(text, random)
    return text.slice(0, at) + text.slice(at + 1 + random.below(12))
  },
  (text, random) => {
    const at = placeIn(text, random)
    return `${text.slice(0, at)}${random.pick(pieces)}${text.slice(at + 1 + random.below(6))}`
  },
  // A cell becomes something else.
  (text, random) => {
    const cells = text.split(/([;,\t|\r\n]+)/)
    cells[random.below(cells.length)] = random.pick(pieces)
    return cells.join('')
  },
  byLines((lines, random) => lines.splice(random.below(lines.length), 1)),
  byLines((lines, random) =>
    lines.splice(random.below(lines.length), 0, lines[random.below(lines.length)] ?? ''),
  ),
  byLines((lines, random) => lines.splice(random.below(lines.length), 0, '')),
  // Line ends that are mixed.
  (text, random) => {
    const at = placeIn(text, random)
    return text.slice(0, at) + text.slice(at).replace(/\r\n|\n|\r/, random.pick(lineEnds))
  },
  (text, random) => text.replaceAll(/\r\n|\n|\r/g, random.pick(lineEnds)),
  (text, random) => text.replaceAll(random.pick([';', ',', '\t']), random.pick([';', ',', '\t', '|'])),
  (text, random) => {
    const from = placeIn(text, random)
    const part = text.slice(from, from + random.below(200))
    const at = placeIn(text, random)
    return text.slice(0, at) + part + text.slice(at)
  },
  (text, random, others) => {
    const other = random.pick(others)
    return text.slice(0, placeIn(text, random)) + other.slice(placeIn(other, random))
  },
  (text, random) => text.slice(0, placeIn(text, random)),
  (text, random) => {
    const at = placeIn(text, random)
    const code = text.charCodeAt(at) ^ (1 << random.below(16))
    return text.slice(0, at) + String.fromCharCode(code & 0xffff) + text.slice(at + 1)
  },
]

/** A text with a few places changed; `others` may be joined to it. */
export function spoilText(text: string, random: Random, others: readonly string[]): string {
  let spoilt = text
  for (let i = random.below(6); i >= 0; i--) spoilt = random.pick(spoilers)(spoilt, random, others)
  return spoilt
}
