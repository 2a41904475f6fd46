// A page for every file of the repository that another page links to.

import { readFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import { docsFolder } from '../.vitepress/config/pages.js'
import { linkedFiles, nameOf } from '../.vitepress/config/repository-links.js'

interface Route {
  readonly params: { readonly file: string; readonly title: string }
  readonly content: string
}

/** The language a file is highlighted as. */
function languageOf(file: string): string {
  return extname(file).slice(1) || 'txt'
}

export default {
  paths: (): Route[] =>
    linkedFiles().map((file) => {
      const text = readFileSync(join(docsFolder, '..', file), 'utf8').trimEnd()
      return {
        params: { file: nameOf(file), title: file },
        content: `# ${file}\n\n\`\`\`\`\`${languageOf(file)}\n${text}\n\`\`\`\`\`\n`,
      }
    }),
}
