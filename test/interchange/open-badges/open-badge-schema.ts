// What Open Badges 3.0 asks of the parts that are written here (1EdTech, Open Badges Specification 3.0, data model):
// which fields are needed, what they hold, and that there are no others. Written for these tests.

const uri = { type: 'string', pattern: '^[a-z][a-z0-9+.-]*:\\S+$' }
const text = { type: 'string', minLength: 1 }
const typed = (name: string) => ({ type: 'array', contains: { const: name } })
const object = (required: readonly string[], properties: object) => ({
  type: 'object',
  required,
  properties,
  additionalProperties: false,
})

const alignment = object(['type', 'targetName', 'targetUrl'], {
  type: typed('Alignment'),
  targetName: text,
  targetUrl: uri,
  targetType: { enum: ['CFItem', 'CFRubricCriterionLevel'] },
  targetFramework: text,
  targetCode: text,
  targetDescription: text,
})

const level = object(['id', 'type', 'name'], {
  id: uri,
  type: typed('RubricCriterionLevel'),
  name: text,
  level: text,
  points: text,
  description: text,
  alignment: { type: 'array', items: alignment },
})

const resultDescription = object(['id', 'type', 'name', 'resultType'], {
  id: uri,
  type: typed('ResultDescription'),
  name: text,
  resultType: { enum: ['RubricCriterionLevel', 'RawScore'] },
  requiredLevel: uri,
  requiredValue: text,
  valueMin: text,
  valueMax: text,
  rubricCriterionLevel: { type: 'array', minItems: 1, items: level },
})

/** An achievement. */
export const achievementSchema: object = object(['id', 'type', 'name', 'description', 'criteria'], {
  id: uri,
  type: typed('Achievement'),
  achievementType: { const: 'Competency' },
  name: text,
  description: text,
  criteria: object(['narrative'], { narrative: text }),
  humanCode: text,
  version: text,
  inLanguage: { type: 'string', pattern: '^[a-z]{2}$' },
  tag: { type: 'array', items: text },
  otherIdentifier: {
    type: 'array',
    items: object(['type', 'identifier', 'identifierType'], {
      type: typed('IdentifierEntry'),
      identifier: text,
      identifierType: { type: 'string', pattern: '^(identifier|ext:[A-Za-z0-9._-]+)$' },
    }),
  },
  alignment: { type: 'array', minItems: 1, items: alignment },
  resultDescription: { type: 'array', minItems: 1, items: resultDescription },
})

const instant = { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}Z$' }

/** A credential, not signed. */
export const credentialSchema: object = object(
  ['@context', 'id', 'type', 'issuer', 'validFrom', 'credentialSubject'],
  {
    '@context': {
      type: 'array',
      items: [
        { const: 'https://www.w3.org/ns/credentials/v2' },
        {
          type: 'string',
          pattern: '^https://purl\\.imsglobal\\.org/spec/ob/v3p0/context-3\\.0\\.\\d\\.json$',
        },
      ],
      minItems: 2,
    },
    id: uri,
    type: { allOf: [typed('VerifiableCredential'), typed('OpenBadgeCredential')] },
    name: text,
    issuer: object(['id', 'type', 'name'], { id: uri, type: typed('Profile'), name: text }),
    validFrom: instant,
    validUntil: instant,
    credentialSubject: object(['type', 'achievement'], {
      id: uri,
      type: typed('AchievementSubject'),
      achievement: achievementSchema,
      result: {
        type: 'array',
        minItems: 1,
        items: object(['type'], {
          type: typed('Result'),
          resultDescription: uri,
          achievedLevel: uri,
          value: text,
        }),
      },
    }),
  },
)
