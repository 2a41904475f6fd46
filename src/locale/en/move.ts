import type { MoveSentences } from '../../describe/move-sentences'

/** What is said of a move in English. */
export const move: MoveSentences = {
  summary: ({ from, to, kind, steps }) => {
    const count = Math.abs(steps)
    const ranks = `${count} rank step${count === 1 ? '' : 's'} ${steps > 0 ? 'up' : 'down'}`
    return `${from} → ${to}: ${kind}${steps === 0 ? '' : `, ${ranks}`}.`
  },
  jobInUnit: (job, unit) => `${job} (${unit})`,
  family: {
    changes: (from, to) => `The job family changes from ${from} to ${to}.`,
    leaves: (from) => `It leaves the job family ${from}; the model states no family for the new job.`,
    enters: (to) => `The new job is in the family ${to}; the model states no family for the present one.`,
  },
  track: {
    changes: (from, to) => `The track changes from ${from} to ${to}.`,
    leaves: (from) => `It leaves the ${from}; the model states no track for the new job.`,
    enters: (to) => `The new job is on the ${to}; the model states no track for the present one.`,
  },
  change: ({ name, from, to, by }) => `${name} ${from} → ${to} (${by})`,
  addition: (name, level) => `${name} (level ${level})`,
  deepens: (items, count) =>
    `Asks for a higher level of ${count === 1 ? 'one competency' : `${count} competencies`}: ${items}.`,
  broadens: (items, count) =>
    `Asks for ${count === 1 ? 'one competency' : `${count} competencies`} in addition: ${items}.`,
  lessens: (items) => `Asks for a lower level: ${items}.`,
  drops: (names) => `No longer asked for: ${names}.`,
  same: 'No requirement is known to differ.',
  unclear: {
    'level-unspecified': (names) =>
      `Required without a level in one of the profiles, so the change is not known: ${names}.`,
    'scales-differ': (names) => `Measured on different scales, so not compared: ${names}.`,
    'profile-incomplete': (names) =>
      `One of the profiles is not complete, so it is not known whether both ask for: ${names}.`,
  },
  partOnly: 'This description rests only on the requirements that are known; a profile is not complete.',
}
