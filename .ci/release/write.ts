// Run by `npm run facts`: writes what follows from facts.json into the files that cannot read it themselves.

import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Facts, manifestFields, readFacts, root } from './facts.js'

const start = '<!-- contact: written by `npm run facts` -->\n'
const end = '<!-- /contact -->'

/** The sentence of SECURITY.md that says where to write. */
function contact({ securityContact }: Facts): string {
  if (securityContact === null)
    return 'No private contact has been named yet, so there is no released version either: publishing is refused until there is one.'
  return securityContact.startsWith('https:')
    ? `Tell us in private at <${securityContact}>.`
    : `Write to [${securityContact}](mailto:${securityContact}).`
}

/** SECURITY.md with the contact of these facts. */
export function securityText(text: string, facts: Facts): string {
  const [before, rest] = text.split(start)
  const after = rest?.split(end)[1]
  if (after === undefined) throw new Error('SECURITY.md has lost the marks around its contact')
  return `${before}${start}${contact(facts)}\n${end}${after}`
}

/** The issue chooser: where to go with what is no issue. */
export function issueChooser({ site, securityContact }: Facts): string {
  const links = [
    ...(site === null
      ? []
      : [
          [
            'Documentation / Dokumentasi',
            site,
            'Guides in English and Indonesian / Panduan dalam dua bahasa',
          ],
        ]),
    ...(securityContact?.startsWith('https:')
      ? [['Security / Keamanan', securityContact, 'In private, please / Mohon secara tertutup']]
      : []),
  ]
  const lines = links.map(([name, url, about]) => `  - name: ${name}\n    url: ${url}\n    about: ${about}\n`)
  const contacts = links.length === 0 ? 'contact_links: []\n' : `contact_links:\n${lines.join('')}`
  return `# Written by \`npm run facts\`.\nblank_issues_enabled: true\n${contacts}`
}

/** package.json with the fields that follow from the facts, and without those that are no longer known. */
export function manifestText(text: string, facts: Facts): string {
  const { homepage, repository, bugs, ...manifest } = JSON.parse(text)
  const entries = Object.entries(manifest)
  const place = entries.findIndex(([key]) => key === 'license')
  entries.splice(place, 0, ...Object.entries(manifestFields(facts)))
  return `${JSON.stringify(Object.fromEntries(entries), null, 2)}\n`
}

/** Each file that is written, and how its text becomes what the facts say. */
export const files: Readonly<Record<string, (text: string, facts: Facts) => string>> = {
  'SECURITY.md': securityText,
  '.github/ISSUE_TEMPLATE/config.yml': (_, facts) => issueChooser(facts),
  'package.json': manifestText,
}

if (process.argv[1] === import.meta.filename)
  for (const [path, write] of Object.entries(files)) {
    const file = join(root, path)
    writeFileSync(file, write(readFileSync(file, 'utf8'), readFacts()))
  }
