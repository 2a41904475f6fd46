import type { TextItem } from './text-items'

/** An item for the examples a rule must refuse; what the rule does not look at is filled in. */
export function exampleItem(text: string, rest: Partial<TextItem> = {}): TextItem {
  return { kind: 'indicator', model: 'm', owner: 'A', level: 1, place: text, id: text, en: text, ...rest }
}
