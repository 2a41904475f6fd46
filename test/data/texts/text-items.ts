import type { CompetencyText } from '../../../src/model/competency-text'
import type { BilingualText } from '../../../src/model/localized-text'

/** What a text is for; the rules differ by it. `level` is what a level is for a competency. A fact is any other text: a name, a title. */
export type TextKind = 'definition' | 'level' | 'indicator' | 'reason' | 'fact'

/** One text in both languages and the place it stands at. */
export interface TextItem extends BilingualText {
  readonly kind: TextKind
  /** Id of the model it belongs to. */
  readonly model: string
  /** The competency, or the branch of facts, it belongs to. */
  readonly owner: string
  /** Its level; indicators and descriptions of levels. */
  readonly level?: number
  /** Where to look for it when a rule refuses it. */
  readonly place: string
}

type CompetencyTexts = Readonly<Record<string, CompetencyText>>

/** Definitions of both languages, side by side. */
export function definitionItems(
  model: string,
  id: CompetencyTexts,
  en: CompetencyTexts,
): readonly TextItem[] {
  return Object.entries(id).map(([code, text]) => ({
    kind: 'definition',
    model,
    owner: code,
    place: `${model} ${code} definition`,
    id: text.definition,
    en: en[code]?.definition ?? '',
  }))
}

/** Descriptions of levels of both languages, side by side, by competency and ascending level. */
export function levelItems(model: string, id: CompetencyTexts, en: CompetencyTexts): readonly TextItem[] {
  return Object.entries(id).flatMap(([code, text]) =>
    Object.entries(text.levelDescriptions ?? {}).map(([level, description]) => ({
      kind: 'level' as const,
      model,
      owner: code,
      level: Number(level),
      place: `${model} ${code} ${level}`,
      id: description,
      en: en[code]?.levelDescriptions?.[Number(level)] ?? '',
    })),
  )
}

/** Indicators of both languages, side by side, by competency and ascending level. */
export function indicatorItems(model: string, id: CompetencyTexts, en: CompetencyTexts): readonly TextItem[] {
  return Object.entries(id).flatMap(([code, text]) =>
    Object.entries(text.indicators ?? {}).flatMap(([level, indicators]) =>
      indicators.map((indicator, index) => ({
        kind: 'indicator' as const,
        model,
        owner: code,
        level: Number(level),
        place: `${model} ${code} ${level}.${index + 1}`,
        id: indicator,
        en: en[code]?.indicators?.[Number(level)]?.[index] ?? '',
      })),
    ),
  )
}

/** Every text in both languages that a tree of data holds, at any depth, but notes: they quote what sources print. */
export function localizedItems(
  kind: TextKind,
  model: string,
  tree: object,
  place: string = model,
): readonly TextItem[] {
  return Object.entries(tree).flatMap(([key, value]: [string, unknown]) => {
    if (typeof value !== 'object' || value === null || key === 'note') return []
    const at = `${place} ${key}`
    return isLocalizedText(value)
      ? [{ kind, model, owner: place, place: at, id: value.id, en: value.en }]
      : localizedItems(kind, model, value, at)
  })
}

/** Every text of two trees of one shape, one tree a language. */
export function pairedItems(
  kind: TextKind,
  model: string,
  id: object,
  en: object,
  place: string = model,
): readonly TextItem[] {
  const inEnglish = new Map<string, unknown>(Object.entries(en))
  return Object.entries(id).flatMap(([key, value]: [string, unknown]) => {
    const other = inEnglish.get(key)
    const at = `${place} ${key}`
    if (typeof value === 'string') {
      return [{ kind, model, owner: place, place: at, id: value, en: typeof other === 'string' ? other : '' }]
    }
    return typeof value === 'object' && value !== null
      ? pairedItems(kind, model, value, typeof other === 'object' && other !== null ? other : {}, at)
      : []
  })
}

function isLocalizedText(value: object): value is BilingualText {
  return Object.keys(value).toSorted().join() === 'en,id'
}
