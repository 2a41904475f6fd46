import { describe, expect, it } from 'vitest'
import { stagedManifest } from '../../.ci/release/stage.js'

const facts = {
  repository: 'https://github.com/example/kompetensi',
  site: 'https://example.org/kompetensi/',
  securityContact: 'security@example.org',
}

/** package.json as it is before `npm run facts`. */
const checkout = JSON.stringify({
  name: 'kompetensi',
  version: '0.1.0',
  publishConfig: { access: 'public', provenance: true, directory: 'dist-package' },
  scripts: { test: 'vitest' },
  devDependencies: { vitest: '4.1.12' },
  overrides: { rollup: '4.67.4' },
})

describe('the manifest that is published', () => {
  it("names repository, site and place for bugs, even where the checkout's does not yet", () => {
    expect(stagedManifest(checkout, facts)).toEqual({
      name: 'kompetensi',
      version: '0.1.0',
      homepage: 'https://example.org/kompetensi/',
      repository: { type: 'git', url: 'git+https://github.com/example/kompetensi.git' },
      bugs: { url: 'https://github.com/example/kompetensi/issues' },
      publishConfig: { access: 'public', provenance: true },
    })
  })

  it('goes by the facts of today where the checkout still names others', () => {
    const old = JSON.stringify({ ...JSON.parse(checkout), homepage: 'https://old.example.org/' })
    expect(stagedManifest(old, facts)).toMatchObject({ homepage: facts.site })
  })

  it.each(['repository', 'site', 'securityContact'])('is private while the fact "%s" is missing', (key) => {
    expect(stagedManifest(checkout, { ...facts, [key]: null })).toHaveProperty('private', true)
  })
})
