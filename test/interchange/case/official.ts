import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { Ajv, type ValidateFunction } from 'ajv'
import addFormats from 'ajv-formats'

const shared = fileURLToPath(new URL('../../../../shared/data/', import.meta.url))

/** Why tests are skipped where the shared data are not. */
export const skipped = '(skipped: ../shared/data is not here)'

/** Whether the shared data are here. */
export const isHere: boolean = existsSync(`${shared}case`)

/** The text of a file of the shared data. */
export function sharedText(path: string): string {
  return readFileSync(`${shared}${path}`, 'utf8')
}

/** The official schema of a CASE 1.1 package. */
export function officialSchema(): ValidateFunction {
  const ajv = new Ajv({ strict: false, allErrors: true, formats: { int32: true, float: true } })
  addFormats(ajv)
  ajv.addSchema(JSON.parse(sharedText('case/schemas/imscasev1p1_openapi3_v1p0.json')), 'case')
  return ajv.compile({ $ref: 'case#/components/schemas/CFPackageDType' })
}

/** What the official schema says against a package; nothing when it is valid. */
export function officialErrors(validate: ValidateFunction, data: unknown): string[] {
  if (validate(data)) return []
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`)
}
