import type { LocalizedText } from '../../model/localized-text'
import type { SourceKind } from '../read/source-file'
import type { OnetDomain } from './onet-files'

/** What is read of a file of ratings. */
export type RatingField =
  | 'occupation'
  | 'title'
  | 'element'
  | 'elementName'
  | 'scale'
  | 'value'
  | 'suppress'
  | 'notRelevant'

/** The columns of `Skills.txt` and its sisters, in either layout. */
export const ratingKind: SourceKind<RatingField> = {
  headers: {
    occupation: ['O*NET-SOC Code'],
    title: ['Title'],
    element: ['Element ID'],
    elementName: ['Element Name'],
    scale: ['Scale ID'],
    value: ['Data Value'],
    suppress: ['Recommend Suppress'],
    notRelevant: ['Not Relevant'],
  },
  needed: [['occupation'], ['element'], ['scale'], ['value'], ['suppress'], ['notRelevant']],
  redundant: ['Scale Name'],
  notCarried: ['N', 'Standard Error', 'Lower CI Bound', 'Upper CI Bound', 'Date', 'Domain Source'],
}

/** The columns of `Occupation Data.txt`. */
export const occupationKind: SourceKind<'occupation' | 'title'> = {
  headers: { occupation: ['O*NET-SOC Code'], title: ['Title'] },
  needed: [['occupation'], ['title']],
  notCarried: ['Description'],
}

/** The domains, in the order their elements stand in the model. */
export const domains: readonly OnetDomain[] = ['skills', 'knowledge', 'abilities', 'workActivities']

/** What the domains are called. */
export const domainNames: Readonly<Record<OnetDomain, LocalizedText>> = {
  skills: { id: 'Keterampilan', en: 'Skills' },
  knowledge: { id: 'Pengetahuan', en: 'Knowledge' },
  abilities: { id: 'Kemampuan', en: 'Abilities' },
  workActivities: { id: 'Aktivitas kerja', en: 'Work activities' },
}
