import type { Words } from './words-type'

/** The texts in English. */
export const english: Words = {
  loading: 'Loading the model …',
  loadFailed:
    'The model could not be loaded. Check the connection and try again; what you have set is still here.',
  tryAgain: 'Try again',
  unexpected: (text) => `Something went wrong that should not: ${text}`,

  linkTooLong: 'This link is too long to be one of the playground, so it was not read. You see the example.',
  linkOfOtherVersion:
    'This link was written by another version of the playground and cannot be read. You see the example.',
  linkUnknownModel: (model) =>
    `This link names the model “${model}”, which is not here. You see the example.`,
  linkOwnModel: (model) =>
    `This link is about a model of somebody’s own, “${model}”. A link does not carry a model: paste it below, choose it, and open the link again. You see the example.`,
  linkIgnored: 'Some of what this link says could not be used and was left out:',
  linkPart: (part) => `“${part}” is not understood.`,
  dismiss: 'Dismiss',

  who: 'Model and job',
  model: 'Competency model',
  job: 'Job',
  pasted: (name) => `${name} (pasted)`,
  noLevels: (name) => `${name} – no levels`,
  noRequirements: (name) => `${name} – requirements not known`,
  isExample: 'An example: a person who is invented.',
  showExample: 'Show the example',
  clearLevels: 'Clear everything',
  modelVersion: (id, version) => `${id}, version ${version}`,
  jobsAndLevels: 'Inputs',

  addRequirements:
    'What this job requires is not known. You can give it requirements of your own: choose a scale if there is none, then give required levels to the competencies below. They are yours, not the model’s.',
  levels: 'Levels held',
  levelsHint:
    'Choose a level, or leave “–” for a competency that nobody has assessed. That is not level 0. The required level is underlined.',
  heldOf: (name) => `Level held: ${name}`,
  notAssessed: 'not assessed',
  floor: (value) => `${value}, assessed, nothing shown`,
  levelNamed: (value, name, required) =>
    `${value}${name === undefined ? '' : `, ${name}`}${required ? ' (required)' : ''}`,
  requires: (level) => `requires ${level}`,
  requiresNoLevel: 'required without a level',
  requiredByReader: 'Required (yours)',
  giveLevelOf: (name) => `Required level of your own: ${name}`,
  noneGiven: 'none',
  weightOf: (name) => `Weight: ${name}`,
  weight: 'Weight',
  essentialOf: (name) => `Essential: ${name}`,
  essential: 'Essential',
  notANumber: 'This is not a number, so it was not taken over.',
  noScale: 'This competency has no scale, so no level can be chosen.',
  ownScale: 'Scale of your own, for competencies without one',
  noOwnScale: 'none',
  ownScaleOf: (highest) => `1 to ${highest}`,
  others: (count) => `Other competencies of the model (${count})`,
  othersHint: (unknown, outside) =>
    [
      unknown > 0 ? `Of ${unknown} it is not known whether this job requires them.` : '',
      outside > 0 ? `${outside} ${outside === 1 ? 'is' : 'are'} not in the profile of this job.` : '',
      'You can record levels held, or add a required level of your own.',
    ]
      .filter((sentence) => sentence !== '')
      .join(' '),
  filter: 'Find a competency',
  noneLikeThis: 'No competency has this in its name, its code or its texts.',

  results: 'Results',
  summary: 'In short',
  gap: 'Gaps',
  gapHint: 'Gap = held − required. Negative is a shortfall.',
  legend: 'What the signs mean',
  nothings: {
    'not-assessed': 'Required, and nobody has assessed it. It is neither met nor missed.',
    'level-unspecified': 'Required, but no level is given. It is not counted.',
    'not-in-profile': 'The job does not ask for it.',
    'requirement-unknown': 'Whether the job asks for it is not known.',
  },
  asTable: 'The same as a table',
  columns: {
    competency: 'Competency',
    required: 'Required',
    held: 'Held',
    gap: 'Gap',
    status: 'Status',
    weight: 'Weight',
  },

  fit: 'Fit by every method',
  fitHint:
    'Published methods rank the same people differently; none of them is the right one. The bar is the interval: every score that is possible, whatever the unassessed turn out to be. The line is the score over what is assessed.',
  noScore: 'no score',
  between: (lowest, highest) => `${lowest} to ${highest}`,
  scoreIs: (score) => `score ${score}`,
  noInterval: 'no interval: the method cannot give one',
  ofFull: (full) => `of ${full}`,
  used: 'used for the verdict',
  settingsOf: 'Settings of the methods',
  settings: {
    surplus: 'Attainment: a level above the required one',
    surplusOptions: { ignored: 'counts as the required one', counted: 'counts in full' },
    variant: 'Job Person Match: formula',
    variantOptions: { ratioOfSums: 'ratio of sums', meanOfRatios: 'mean of ratios' },
    cap: 'Job Person Match: cut off',
    capOptions: { none: 'nothing', item: 'each requirement at 1', total: 'the total at 100' },
    weighted: 'Job Person Match: weights count',
    coreShare: 'Profile matching: share of the core factors',
    coreShareHint:
      'Core factors are the essential requirements. Gaps between whole ones are interpolated, gaps beyond the table take the weight of its end; if one group is empty, the other counts alone.',
    measure: 'Similarity: measure',
    measureOptions: { cosine: 'cosine', euclidean: 'Euclidean distance' },
    unassessed: 'Score: what is not assessed',
    unassessedOptions: { exclude: 'is left out', floor: 'counts as nothing shown' },
  },

  verdict: 'Verdict',
  undetermined: (bands) => `undetermined: ${bands.join(' or ')}`,
  toResults: 'To the results',
  verdictHint: 'A band is given only if the whole interval lies in it.',
  method: 'Method',
  bands: 'Bands',
  evidence: 'The verdict rests on',
  evidenceOptions: { interval: 'the whole interval', 'as-scored': 'the score as it stands' },
  raise: 'Smallest raise',
  bandToReach: 'Band to reach',
  continuousRung: 'On a scale without steps one rung is one whole level.',

  career: 'Career paths',
  careerHint: 'The three best ways to this job, and what they take for granted.',
  from: 'Job today',
  noJob: 'none of this model',
  objective: 'The better path has',
  objectiveOptions: {
    moves: 'fewer moves',
    effort: 'less effort',
    hardest: 'the easier hardest move',
    time: 'less time (needs months a level)',
  },
  rankSteps: 'Most steps of rank in one move',
  anyRankSteps: 'no limit',
  assumed: 'What is not assessed is taken as',
  assumedOptions: { floor: 'nothing shown yet', met: 'met' },
  months: 'Months to gain one level (0: leave time out)',
  monthsHint: 'An assumption of yours: no model says how long a level takes.',
  parallel: 'How many at once',

  plan: 'Development plan',
  planHint:
    'No model lists activities with durations, so these are assumed: one activity a shortfall, with the method and the days a level that you choose.',
  planModulesHint:
    'These are the training modules the source names. It lists them as preparation for interns and gives no levels: that each raises what it serves by one level is assumed here.',
  start: 'First day',
  way: 'Method of development',
  ways: {
    classroom: 'Classroom training',
    'job-assignment': 'Job assignment',
    'coaching-mentoring': 'Coaching and mentoring',
    'self-study': 'Self-study',
    modules: 'Training modules of the source',
  },
  days: 'Working days a level',

  keep: 'Keep or share',
  keepHint:
    'Everything you set stands in the address of this page, after the # sign, which browsers do not send to any server. Nothing is stored.',
  download: 'Download inputs and results (JSON)',
  copyLink: 'Copy the link',
  linkCopied: 'The link was copied.',
  linkNotCopied: 'The browser did not allow copying. The link is in the address bar.',
  ownNotInLink: 'A pasted model is not in the link: whoever opens it has to paste the model first.',

  own: 'Your own model',
  ownHint:
    'Paste a competency model as JSON. It stays in this browser tab. Everything that is wrong with it is listed with its place.',
  ownText: 'Model as JSON',
  ownExample: 'Put in a small example',
  check: 'Check',
  checking: 'Checking …',
  checkFailed: 'The checker could not be loaded. Check the connection and try again.',
  sound: (name) => `${name} is sound. It can be chosen above.`,
  soundWithNotes: (name, count) =>
    `${name} can be used and chosen above. ${count === 1 ? 'One thing is' : `${count} things are`} worth a look:`,
  refused: (errors, others) =>
    `${errors === 1 ? 'One error' : `${errors} errors`}${others === 0 ? '' : ` and ${others === 1 ? 'one other thing' : `${others} other things`}`} found; the model cannot be used yet.`,
  use: (name) => `Use ${name}`,
  inUse: 'This model is in use.',
  whole: 'the whole',
  severity: { error: 'error', warning: 'warning', hint: 'hint' },
}
