// The three facts that only the owner of the project has, and the addresses that follow from them. `null` in facts.json
// means "not known yet": everything is built without it, only publishing is refused.

import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** What facts.json holds. */
export interface Facts {
  /** Address of the repository on GitHub, `https://github.com/owner/name`. */
  readonly repository: string | null
  /** Address the documentation is served from, with a slash at its end. */
  readonly site: string | null
  /** Where a hole in security is told of in private: a mail address or an https address. */
  readonly securityContact: string | null
}

const shapes: Readonly<
  Record<keyof Facts, { readonly name: string; readonly shape: RegExp; readonly like: string }>
> = {
  repository: {
    name: "the repository's address",
    // The workflow that proves provenance is GitHub's, and the links of the README have its form.
    shape: /^https:\/\/github\.com\/[\w-]+\/[\w.-]+(?<!\.git)$/,
    like: 'https://github.com/owner/name, as provenance and the links of the README need it',
  },
  site: { name: "the site's address", shape: /^https:\/\/\S+\/$/, like: 'https://host/path/' },
  securityContact: {
    name: 'a security contact',
    shape: /^(https:\/\/\S+|[^@\s]+@[^@\s]+\.[^@\s]+)$/,
    like: 'name@host or https://…',
  },
}

/** The repository's folder. */
export const root: string = fileURLToPath(new URL('../../', import.meta.url))

/** Reads facts.json. */
export function readFacts(): Facts {
  return JSON.parse(readFileSync(new URL('facts.json', import.meta.url), 'utf8'))
}

/** Why the library cannot be published with these facts, in one sentence; `undefined` if it can. */
export function refusal(facts: Facts): string | undefined {
  const problems = (Object.keys(shapes) as (keyof Facts)[]).flatMap((key) => {
    const { name, shape, like } = shapes[key]
    const value = facts[key]
    if (value === null) return [`${name} is not known ("${key}")`]
    return shape.test(value) ? [] : [`${name} should look like ${like} ("${key}")`]
  })
  return problems.length === 0
    ? undefined
    : `kompetensi cannot be published yet: ${problems.join(', ')}; see .ci/release/facts.json.`
}

/** The fields of package.json that follow from the facts; none that is not known. */
export function manifestFields({ repository, site }: Facts): Readonly<Record<string, unknown>> {
  return {
    ...(site !== null && { homepage: site }),
    ...(repository !== null && {
      repository: { type: 'git', url: `git+${repository}.git` },
      bugs: { url: `${repository}/issues` },
    }),
  }
}
