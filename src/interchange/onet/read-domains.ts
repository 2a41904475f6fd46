import type { Competency } from '../../model/competency'
import type { Requirement } from '../../model/job-profile'
import { keyAsName } from '../../model/key-as-name'
import type { LocalizedText } from '../../model/localized-text'
import type { Findings } from '../read/findings'
import { tableIssue } from '../read/issues'
import type { SourceSet } from '../read/source-file'
import type { OnetIssue } from './issues'
import { onetIssue } from './issues'
import type { OnetDomain, OnetFiles } from './onet-files'
import { domainNames, domains } from './onet-kinds'
import { type OnetPair, type OnetRatings, readRatings } from './read-ratings'

/** What the domains say, in the order of the files. */
export interface OnetContent {
  /** Domains by name. */
  readonly clusters: ReadonlyMap<string, { readonly name: LocalizedText }>
  /** Elements by their ids. */
  readonly competencies: ReadonlyMap<string, Competency>
  /** What occupations require. */
  readonly requirements: ReadonlyMap<string, readonly Requirement[]>
  /** Titles of the occupations, where the layout has them. */
  readonly titles: ReadonlyMap<string, string>
}

/** Reads the domains that are given; that none is, is told. */
export function readDomains(files: OnetFiles, set: SourceSet<OnetIssue>): OnetContent {
  const clusters = new Map<string, { readonly name: LocalizedText }>()
  const competencies = new Map<string, Competency>()
  const titles = new Map<string, string>()
  const requirements = new Map<string, Requirement[]>()
  for (const domain of domains) {
    const table = files[domain]
    if (table === undefined) continue
    const ratings = readRatings(table, domain, set)
    clusters.set(domain, { name: domainNames[domain] })
    takeElements(competencies, domain, ratings)
    for (const [occupation, title] of ratings.titles) {
      if (!titles.has(occupation)) titles.set(occupation, title)
    }
    takeRequirements(requirements, domain, ratings, set.found)
  }
  if (clusters.size === 0) {
    set.found.add(onetIssue('domain-missing', [], { domains: [...domains] }))
  }
  return { clusters, competencies, requirements, titles }
}

function takeElements(
  competencies: Map<string, Competency>,
  cluster: OnetDomain,
  { elements }: OnetRatings,
): void {
  for (const [value, name] of elements) {
    if (competencies.has(value)) continue
    const externalIds = [{ system: 'onet', value }]
    competencies.set(value, {
      name: name === value ? keyAsName(value) : { en: name },
      cluster,
      scale: 'level',
      externalIds,
    })
  }
}

function takeRequirements(
  requirements: Map<string, Requirement[]>,
  domain: OnetDomain,
  { pairs: byOccupation }: OnetRatings,
  found: Findings<OnetIssue>,
): void {
  for (const [occupation, pairs] of byOccupation) {
    const list = requirements.get(occupation) ?? []
    requirements.set(occupation, list)
    for (const [competency, pair] of pairs) {
      const requirement = requirementOf(pair, { occupation, competency, domain }, found)
      if (requirement !== undefined) list.push(requirement)
    }
  }
}

/** What a pair is about. */
interface PairPlace {
  readonly occupation: string
  readonly competency: string
  readonly domain: OnetDomain
}

/** What an occupation requires of an element, or nothing where the element is not relevant to it. */
function requirementOf(
  { importance, level }: OnetPair,
  { occupation, competency, domain }: PairPlace,
  all: Findings<OnetIssue>,
): Requirement | undefined {
  const irrelevant = [level, importance].find((rating) => rating?.notRelevant === true)
  const nothing = irrelevant ?? (level?.value === 0 && !level.suppressed ? level : undefined)
  if (nothing !== undefined) {
    const found = nothing.notRelevant ? 'Not Relevant: Y' : 'LV: 0'
    all.add(tableIssue('row-left-out', [domain, nothing.row], { found, meaning: 'not-in-profile' }, 'hint'))
    return undefined
  }
  const claims = [
    { rating: importance, of: 'weight' },
    { rating: level, of: 'level' },
  ].flatMap(({ rating, of }) => {
    if (rating?.suppressed !== true) return []
    const { value, row } = rating
    all.add(
      onetIssue(
        'value-suppressed',
        [domain, row, 'Recommend Suppress'],
        { found: String(value), competency, job: occupation },
        'warning',
      ),
    )
    const place = `${occupation}, ${competency}`
    const printed = `${value}, Recommend Suppress: Y`
    return [{ of, source: 'onet', place, basis: 'stated', confidence: 'document', printed } as const]
  })
  return {
    competency,
    ...(level?.suppressed === false ? { level: level.value } : {}),
    ...(importance?.suppressed === false ? { weight: importance.value } : {}),
    ...(claims.length === 0 ? {} : { claims }),
  }
}
