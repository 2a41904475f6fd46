import type { MigrationSentences } from '../../describe/migration-sentences'

/** What is said of levels that went to another model in English. */
export const migration: MigrationSentences = {
  summary: ({ kept, moved, converted, unplaced }) => {
    const total = kept + moved + converted + unplaced
    return `Of ${total} ${total === 1 ? 'level' : 'levels'}, ${kept} ${kept === 1 ? 'stays as it is' : 'stay as they are'}, ${moved} ${moved === 1 ? 'moves' : 'move'}, ${converted} ${converted === 1 ? 'is' : 'are'} converted, and ${unplaced} ${unplaced === 1 ? 'has' : 'have'} no place.`
  },
  moved: (name, held, to) => `${name} (level ${held}) becomes ${to}.`,
  converted: ({ name, held, to, level, losses }) =>
    `${name} (level ${held}) becomes ${to} level ${level}${losses === undefined ? '' : `: ${losses}`}.`,
  losses: {
    'levels-merged': 'another level gives the same',
    rounded: 'it was rounded',
    split: 'the level of the whole stands for a part',
    merged: 'it went into a merger',
    broader: 'the competency it went to is broader',
    narrower: 'the competency it went to is narrower',
  },
  unplaced: (name, held, reasons) => `${name} (level ${held}) has no place: ${reasons}.`,
  obstacles: {
    removed: 'the competency was removed',
    retired: 'the competency was retired',
    'split-not-asked': 'the competency was split and its parts have to be assessed',
    'combination-not-named': 'several levels become one and no rule was named',
    'guess-not-accepted': 'its counterpart is only a guess by name',
    'scale-changed': 'its scale changed and no conversion was named',
    'no-scale': 'one of the competencies has no scale',
    'level-removed': 'the level was removed from the scale',
    'not-in-table': 'the level is not in the table',
    'levels-below-floor': 'a scale has levels below its floor',
    'below-floor': 'the level is below the floor',
    'one-level': 'a scale has one level only',
    'not-in-crosswalk': 'the crosswalk does not have it',
    'no-match': 'nothing matches it',
    'related-only': 'what it matches is merely related',
    'relation-not-asked': 'what it matches is broader or narrower',
  },
  irreversible: (model, version) =>
    `Something was lost, so these levels cannot be taken back to ${model} version ${version}.`,
}
