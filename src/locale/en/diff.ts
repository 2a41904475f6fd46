import type { DiffSentences } from '../../describe/diff-sentences'

/** What is added where a change is known from equal names only. */
const guess = ' (a guess: the names are equal)'

/** What is said of the changes from one model to another in English. */
export const diff: DiffSentences = {
  headline: ({ name, version, newName, newVersion, changes }) => {
    const count = changes === 0 ? 'no changes' : changes === 1 ? '1 change' : `${changes} changes`
    return `${name}, version ${version} to ${newName === undefined ? '' : `${newName}, `}version ${newVersion}: ${count}.`
  },
  headings: {
    competencies: 'Competencies',
    scales: 'Scales and levels',
    jobs: 'Jobs',
    requirements: 'Requirements',
    other: 'Other',
  },
  notes: {
    'competency-added': (name) => `New: ${name}`,
    'competency-removed': (name) => `Removed: ${name}; no successor is named`,
    'competency-retired': (name, since, reason) =>
      `Retired: ${name}${since === undefined ? '' : `, since ${since}`}${inBrackets(reason)}`,
    'competency-restored': (name) => `In use again: ${name}`,
    'competency-moved': (from, to, guessed) => `Carried on: ${from} as ${to}${guessed ? guess : ''}`,
    'competency-split': (from, to, guessed) => `Split: ${from} into ${to}${guessed ? guess : ''}`,
    'competencies-merged': (from, to) => `Merged: ${from} into ${to}`,
    'competency-renamed': ({ code, before, after, nameNowOf }) =>
      `Renamed (${code}): "${before}" to "${after}"${nameNowOf === undefined ? '' : `; ${nameNowOf} has its old name now: check whether codes were given out anew`}`,
    'definition-changed': {
      added: (name) => `Definition of ${name} added`,
      dropped: (name) => `Definition of ${name} dropped`,
      changed: (name) => `Definition of ${name} changed`,
    },
    'competency-rescaled': (name, before = 'no scale', after = 'no scale') =>
      `Scale of ${name}: ${before} to ${after}`,
    'competency-changed': (name, field) => `${name}: ${field}`,
    'scale-added': (scale) => `Scale "${scale}" added`,
    'scale-removed': (scale) => `Scale "${scale}" removed`,
    'level-added': (scale, level, name) => `Scale "${scale}": level ${level}${inBrackets(name)} added`,
    'level-removed': (scale, level, name) => `Scale "${scale}": level ${level}${inBrackets(name)} removed`,
    'level-shifted': ({ scale, name, before, after }) =>
      `Scale "${scale}": "${name}" shifted from level ${before} to level ${after}${guess}`,
    'level-renamed': ({ scale, level, before, after }) =>
      `Scale "${scale}": name of level ${level} from ${quoted(before)} to ${quoted(after)}`,
    'level-text-changed': {
      added: (scale, level) => `Scale "${scale}": description of level ${level} added`,
      dropped: (scale, level) => `Scale "${scale}": description of level ${level} dropped`,
      changed: (scale, level) => `Scale "${scale}": description of level ${level} changed`,
    },
    'scale-changed': (scale, field) => `Scale "${scale}": ${field}`,
    'job-added': (name) => `New: ${name}`,
    'job-removed': (name) => `Removed: ${name}`,
    'job-moved': (from, to) => `Another id: ${from} as ${to}${guess}`,
    'job-renamed': (code, before, after) => `Renamed (${code}): "${before}" to "${after}"`,
    'job-changed': (job, field) => `${job}: ${field}`,
    'requirement-added': (job, competency, level) =>
      `${job}: now requires ${competency} (${levelled(level)})`,
    'requirement-removed': (job, competency) => `${job}: no longer requires ${competency}`,
    'requirement-changed': {
      essential: (job, competency) => `${job}: ${competency} is essential now`,
      notEssential: (job, competency) => `${job}: ${competency} is no longer essential`,
      level: ({ job, competency, before, after }) =>
        `${job}: ${competency} from ${levelled(before)} to ${levelled(after)}`,
      weight: ({ job, competency, before, after }) => `${job}: ${competency} weight ${before} to ${after}`,
      field: (job, competency, field) => `${job}: ${competency} – ${field}`,
    },
    'entry-added': (entry, key) => `${entry} "${key}" added`,
    'entry-removed': (entry, key) => `${entry} "${key}" removed`,
    'entry-changed': (entry, key) => `${entry} "${key}" changed`,
    'model-changed': (field) => `Model: ${field}`,
  },
  named: (name, code) => `${name} (${code})`,
  entries: {
    sources: 'Source',
    clusters: 'Cluster',
    families: 'Job family',
    tracks: 'Track',
    grades: 'Grade',
    units: 'Unit',
    schemes: 'Certification scheme',
  },
  fields: {
    aliases: 'other names',
    levelTexts: 'texts of its levels',
    claims: 'provenance',
    cluster: 'cluster',
    complete: 'completeness of the profile',
    continuous: 'continuous',
    definitions: 'definitions of levels',
    dimensionOf: 'competency it is a dimension of',
    externalIds: 'ids in other systems',
    family: 'job family',
    floor: 'floor',
    grade: 'grade',
    horizon: 'horizon',
    name: 'name',
    nature: 'nature',
    olderNames: 'older names',
    qualifications: 'qualifications',
    retired: 'what carries it on',
    scale: 'scale',
    superior: 'superior',
    track: 'track',
    unit: 'unit',
    unknown: 'codes not known to be required',
    validFrom: 'valid from',
    validUntil: 'valid until',
  },
  fieldChanged: (field) => `${field} changed`,
  fieldBecame: (field, before, after) => `${field} ${before} to ${after}`,
  values: { absent: '(not given)', yes: 'yes', no: 'no', text: (text) => `"${text}"` },
}

function inBrackets(text: string | undefined): string {
  return text === undefined ? '' : ` (${text})`
}

function quoted(name: string | undefined): string {
  return name === undefined ? '(no name)' : `"${name}"`
}

function levelled(level: string | undefined): string {
  return level === undefined ? 'no level given' : `level ${level}`
}
