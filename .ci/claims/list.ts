// `npm run claims -- --as-of YYYY-MM-DD`: claims on regulations that were last checked more than 180 days before that day, or on no
// recorded day. A list of what to read again, not a check: it ends well whatever it finds.

import { isIsoDate } from '../../src/base/is-iso-date'
import type { Source } from '../../src/model/claim'
import { entries } from '../entries'
import { languages, models } from '../registry'
import { claimLines, type Exports, staleClaims } from './regulation-claims'

/** What the entries of a name export: those of a model, of its work and of its texts. */
async function exportsOf(model: string): Promise<Exports> {
  const names = [model, `${model}/work`, `${model}/text`, ...languages.map((tag) => `${model}/text/${tag}`)]
  const values = await Promise.all(
    names.flatMap((name) => (entries[name] === undefined ? [] : [import(`../../${entries[name]}`)])),
  )
  return { model, values: Object.assign({}, ...values) }
}

/** The documents that a model, or the schemes, rest on. */
function sourcesOf({ values }: Exports): Readonly<Record<string, Source>> {
  const own = Object.values(values).flatMap((value) =>
    typeof value === 'object' && value !== null && 'sources' in value ? [value.sources] : [],
  )
  return Object.assign({}, ...own, values['schemeSources'])
}

const { argv } = process
const asOf = argv[argv.indexOf('--as-of') + 1]
if (!argv.includes('--as-of') || asOf === undefined || !isIsoDate(asOf)) {
  process.stderr.write('npm run claims -- --as-of YYYY-MM-DD\n')
  process.exitCode = 2
} else {
  const all = await Promise.all([...models, 'schemes'].map(exportsOf))
  const found = staleClaims(all, Object.assign({}, ...all.map(sourcesOf)), asOf)
  process.stdout.write(claimLines(found))
}
