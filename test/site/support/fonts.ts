// Which fonts a browser sees, whatever else the machine has: a fontconfig file of its own names the folders.

import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const root = '/usr/share/fonts/truetype'

/** The sets by name: a bare Debian, and one with the typefaces that have the measures of Arial. */
export const fontSets = {
  bare: { package: 'fonts-dejavu-core', folders: [`${root}/dejavu`] },
  liberation: { package: 'fonts-liberation', folders: [`${root}/liberation`] },
} as const

/** A set of fonts. */
export type FontSet = keyof typeof fontSets

/** Why the tests with sets of fonts cannot run here, or undefined where they can. */
export const noFonts: string | undefined = missingFonts()

function missingFonts(): string | undefined {
  const missing = Object.values(fontSets).filter(({ folders }) => !folders.every(existsSync))
  if (missing.length === 0 || process.env['CI'] === 'true') return undefined
  return `no fonts: install the Debian package ${missing.map((set) => set.package).join(' and ')}`
}

/** Writes the file for a set: the environment a browser needs, and how to remove it. */
export function fontsFor(set: FontSet): { readonly env: Record<string, string>; remove(): void } {
  const { folders, package: name } = fontSets[set]
  if (!folders.every(existsSync)) throw new Error(`Install the Debian package ${name}`)
  const folder = mkdtempSync(join(tmpdir(), 'kompetensi-fonts-'))
  const file = join(folder, 'fonts.conf')
  writeFileSync(file, configuration(folders, join(folder, 'cache')))
  return {
    env: { FONTCONFIG_FILE: file, FONTCONFIG_PATH: folder },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}

/** As Debian's own: Liberation stands in for Arial, and the first sans, serif and mono there is for the generic families. */
function configuration(folders: readonly string[], cache: string): string {
  const accept = (family: string, stand: string): string =>
    `<alias binding="same"><family>${family}</family><accept><family>${stand}</family></accept></alias>`
  const prefer = (generic: string, ...families: readonly string[]): string =>
    `<alias><family>${generic}</family><prefer>${families.map((family) => `<family>${family}</family>`).join('')}</prefer></alias>`
  return [
    '<?xml version="1.0"?>',
    '<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">',
    '<fontconfig>',
    ...folders.map((one) => `<dir>${one}</dir>`),
    `<cachedir>${cache}</cachedir>`,
    accept('Arial', 'Liberation Sans'),
    accept('Helvetica', 'Liberation Sans'),
    prefer('sans-serif', 'DejaVu Sans', 'Liberation Sans'),
    prefer('serif', 'DejaVu Serif', 'Liberation Serif'),
    prefer('monospace', 'DejaVu Sans Mono', 'Liberation Mono'),
    '</fontconfig>',
    '',
  ].join('\n')
}
