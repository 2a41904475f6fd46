import type { CompetencyModel, Crosswalk, LocalizedText, MatchRelation } from 'kompetensi'
import { linkTo } from './anchors'
import { both, plain, table } from './markdown'
import type { Notes } from './notes'
import { confidenceTerms, relationTerms } from './words'

/** What the relations mean. */
export function relationLegend(): string {
  return table(
    ['Hubungan · *Relation*', 'Arti', 'Meaning'],
    Object.values(relationTerms).map(({ name, meaning }) => [
      both(name),
      plain(meaning.id),
      plain(meaning.en),
    ]),
  )
}

/** Where a crosswalk leads. */
export interface CrosswalkTexts {
  /** The model it leads to; its page has an anchor for each code. */
  readonly to: CompetencyModel
  /** Names of the competencies it starts from. */
  readonly names: Readonly<Record<string, { readonly name: LocalizedText }>>
  /** Why each row is as it is. */
  readonly reasons: Readonly<Record<string, LocalizedText>>
  /** Whether the codes it starts from have an anchor on this page. */
  readonly linked: boolean
}

/** A crosswalk: relation, targets, reason and confidence of each row. */
export function crosswalkTable(
  { rows }: Crosswalk,
  { to, names, reasons, linked }: CrosswalkTexts,
  notes: Notes,
): string {
  return table(
    ['Kompetensi · *Competency*', 'Padanan · *Match*', 'Alasan', 'Reason', 'Keyakinan · *Confidence*'],
    rows.map(({ from, relation, targets, related = [], claims = [] }) => {
      const name = names[from]?.name
      const reason = reasons[from]
      if (reason === undefined) throw new Error(`no reason for ${from}`)
      return [
        `${linked ? linkTo('kompetensi', from) : plain(from)}${name === undefined ? '' : ` ${both(name)}`}`,
        [
          ...(targets.length === 0
            ? [relationLine(relation, '')]
            : [relationLine(relation, targets.map((code) => target(to, code)).join(', '))]),
          ...(related.length === 0
            ? []
            : [
                `${targets.length === 0 ? '' : `${both(relationTerms.related.name)}: `}${related.map((code) => target(to, code)).join(', ')}`,
              ]),
        ].join('<br>'),
        plain(reason.id),
        plain(reason.en),
        [...new Set(claims.map(({ confidence }) => confidence))]
          .map((confidence) => both(confidenceTerms[confidence].name))
          .join('<br>') + notes.mark(claims, name?.id ?? from),
      ]
    }),
  )
}

function relationLine(relation: MatchRelation, targets: string): string {
  return `**${relationTerms[relation].name.id}** · *${relationTerms[relation].name.en}*${targets === '' ? '' : `:<br>${targets}`}`
}

function target(to: CompetencyModel, code: string): string {
  const name = to.competencies[code]?.name
  return `${linkTo('kompetensi', code, { page: to.id })}${name === undefined ? '' : ` ${plain(name.id)}`}`
}
