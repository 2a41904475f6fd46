// Words that another language may say as English does. Any other that is the same is taken for a sentence left in English.

/** Names of methods, people, frameworks and forms of data: every language says them as they are. */
export const sharedNames: readonly string[] = [
  ...['job', 'person', 'match', 'mcnaughton'],
  ...['esco', 'kkni', 'moodle', 'skkni'],
  ...['csv', 'excel', 'json', 'sql', 'uri', 'uuid', 'web'],
]

/** What issues quote of code and data: names of options and fields, values, patterns. */
export const codeWords: readonly string[] = [
  ...[
    'aspects',
    'columns',
    'core',
    'fractional',
    'ignored',
    'interpolate',
    'language',
    'limits',
    'rowcharacters',
    'step',
    'target',
    'targetcap',
    'threshold',
    'work',
  ],
  ...['floor', 'met', 'unassessed'],
  ...[
    'columns',
    'dates',
    'local',
    'parsepeoplerows',
    'recordresult',
    'safeparseratingstable',
    'standardof',
    'utc',
    'words',
  ],
  ...['competency', 'complete', 'essential', 'int', 'level', 'requirements'],
  ...['false', 'null', 'nul', 'true'],
  ...['applicable', 'not'],
  ...['dd', 'mm', 'yyyy', 'fffd'],
]

/** Words of a language's own that English happens to have too, by its tag. */
export const sharedWords: Readonly<Record<string, readonly string[]>> = {
  id: [
    ...[
      'data',
      'definemodel',
      'diagonal',
      'domain',
      'format',
      'id',
      'level',
      'median',
      'model',
      'parsemodel',
      'per',
      'total',
      'unit',
    ],
    // What Indonesian practice calls the two kinds of competency, and the method of the GAP tables.
    ...['hard', 'matching', 'profile', 'soft'],
    // Months.
    ...['apr', 'april', 'feb', 'jan', 'jul', 'jun', 'mar', 'nov', 'november', 'sep', 'september'],
  ],
}
