import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import example from '../../.ci/release/example-facts.json' with { type: 'json' }
import { type Facts, manifestFields, readFacts, refusal, root } from '../../.ci/release/facts.js'
import { files, issueChooser, manifestText, securityText } from '../../.ci/release/write.js'

const known = {
  repository: 'https://github.com/example/kompetensi',
  site: 'https://example.org/kompetensi/',
  securityContact: 'security@example.org',
} satisfies Facts

const read = (path: string) => readFileSync(join(root, path), 'utf8')

describe("the owner's facts", () => {
  it('let the library be published when all are known', () => {
    expect(refusal(known)).toBeUndefined()
    expect(refusal({ ...known, securityContact: 'https://example.org/security' })).toBeUndefined()
  })

  it('are missed by name, all in one sentence', () => {
    expect(refusal({ repository: null, site: null, securityContact: null })).toBe(
      'kompetensi cannot be published yet: the repository\'s address is not known ("repository"), the site\'s address ' +
        'is not known ("site"), a security contact is not known ("securityContact"); see .ci/release/facts.json.',
    )
  })

  it.each([
    ['repository', 'https://github.com/example/kompetensi.git'],
    ['repository', 'https://github.com/example/kompetensi/'],
    ['repository', 'git@github.com:example/kompetensi'],
    ['repository', 'http://github.com/example/kompetensi'],
    ['repository', 'https://github.com/example'],
    ['site', 'https://example.org/kompetensi'],
    ['site', 'http://example.org/kompetensi/'],
    ['securityContact', 'somebody'],
    ['securityContact', ''],
  ])('refuse %s %s, whose form would make dead links', (key, value) => {
    expect(refusal({ ...known, [key]: value })).toContain(`("${key}")`)
  })

  it.each(['https://gitlab.com/acme/kompetensi', 'https://github.com.example.org/acme/kompetensi'])(
    'refuse a repository that is not on GitHub: %s',
    (repository) => {
      expect(refusal({ ...known, repository })).toBe(
        "kompetensi cannot be published yet: the repository's address should look like https://github.com/owner/name, as " +
          'provenance and the links of the README need it ("repository"); see .ci/release/facts.json.',
      )
    },
  )

  it('have examples that could be published: the check builds the site with them', () => {
    expect(refusal(example)).toBeUndefined()
    // Neither the path the site has without facts nor the root, where a link that forgets the path would still lead on.
    expect(['/', '/kompetensi/']).not.toContain(new URL(example.site).pathname)
  })

  it('become fields of package.json, and only those that are known', () => {
    expect(manifestFields({ repository: null, site: null, securityContact: null })).toEqual({})
    expect(Object.keys(JSON.parse(manifestText(read('package.json'), known))).slice(0, 7)).toEqual([
      'name',
      'version',
      'description',
      'keywords',
      'homepage',
      'repository',
      'bugs',
    ])
    const back = manifestText(manifestText(read('package.json'), known), {
      ...known,
      repository: null,
      site: null,
    })
    expect(JSON.parse(back)).not.toHaveProperty('repository')
  })

  it('stand in SECURITY.md and in the issue chooser', () => {
    const text = securityText(read('SECURITY.md'), known)
    expect(text).toContain('mailto:security@example.org')
    expect(text).not.toContain('No private contact')
    expect(issueChooser(known)).toContain(known.site)
  })

  it.each(Object.entries(files))(
    '%s says what the facts say: otherwise run `npm run facts`',
    (path, write) => {
      const text = read(path)
      const due = write(text, readFacts())
      if (path.endsWith('.json')) expect(JSON.parse(text)).toEqual(JSON.parse(due))
      else expect(text).toBe(due)
    },
  )
})
