import type { SchemeCoverageSentences } from '../../describe/scheme-coverage-sentences'

/** What is said of the coverage of schemes in English. */
export const schemeCoverage: SchemeCoverageSentences = {
  noScheme: 'The model names no certification scheme.',
  total: ({ date, schemes, valid, headcount }) =>
    `Valid certificates on ${date}: ${valid}, counting each person once per scheme, for a head count of ${headcount} in ${schemes === 1 ? '1 scheme' : `${schemes} schemes`}.`,
  scheme: (name, { valid, ofHeadcount, expiring, expired, notYetValid }) => {
    const { headcount, percent, remaining, above } = ofHeadcount ?? {}
    const parts = [
      headcount === undefined
        ? `${valid} valid; the model gives no head count`
        : `${valid} valid for a head count of ${headcount}${percent === undefined ? '' : ` (${percent}%)`}`,
      ...(remaining === undefined ? [] : [`${remaining} still to be certified`]),
      ...(above === true ? ['which is fewer, so one of the two is out of date'] : []),
      ...(expiring === undefined
        ? []
        : [
            `${expiring.text} of the valid ${expiring.count === 1 ? 'ends' : 'end'} within ${expiring.withinDays} ${expiring.withinDays === 1 ? 'day' : 'days'}`,
          ]),
      ...(expired === undefined ? [] : [`${expired} expired`]),
      ...(notYetValid === undefined ? [] : [`${notYetValid} not valid yet`]),
    ]
    return `${name}: ${parts.join(', ')}.`
  },
  without: (names) => `No certificate was given for ${names}.`,
  caution: 'The model gives numbers, not names: whether the holders are the people it counts is not known.',
}
