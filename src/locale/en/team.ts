import type { TeamSentences } from '../../describe/team-sentences'

/** What is said of a team in English. */
export const team: TeamSentences = {
  summary: (people, competencies, counts) =>
    `${people === 1 ? '1 person' : `${people} people`}, ${competencies === 1 ? '1 competency' : `${competencies} competencies`}; ${counts}.`,
  counts: ({ required, met, below, notAssessed, percent }) =>
    `of ${required === '1' ? '1 requirement' : `${required} requirements`} whose level is known: ${met} met, ${below} below, ${notAssessed} not assessed (${percent}% assessed)`,
  nothingRequired: 'there is no requirement whose level is known',
  below: (name, below, required) =>
    `${name} (${below} of ${required} ${required === 1 ? 'person' : 'people'})`,
  worst: (items) => `Below what their job requires: ${items}.`,
  point: (name, person, mayHold) =>
    `${name} (${person}${mayHold === 0 ? '' : `; ${mayHold} more not assessed on it`})`,
  single: (items) => `Only one person is known to hold the highest level the team needs: ${items}.`,
  nobody: (names) => `Nobody is known to hold the highest level the team needs: ${names}.`,
  withoutJob: (ids) => `No job is given for ${ids}, so it is not known what is required of them.`,
  left: (ids) => `${ids} left`,
  developed: (ids, count) =>
    count === 1 ? `the plan of ${ids} was carried out` : `the plans of ${ids} were carried out`,
  after: (changes, counts) => `If ${changes}, ${counts}.`,
  unchanged: (counts) => `Unchanged, ${counts}.`,
  newSingle: (items) => `From then on one person alone would be known to hold it: ${items}.`,
  lost: (names) => `From then on nobody would be known to hold: ${names}.`,
  gained: (names) => `From then on somebody would hold: ${names}.`,
  caution: 'The levels after a plan are what it aims at; only an assessment can show them.',
}
