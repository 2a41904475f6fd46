// Run by `npm run lint`: what the general linter cannot know about this project.

import { findImpurities } from './purity.js'
import { sourceFiles } from './source-files.js'

const findings = sourceFiles().flatMap(({ path, text }) => findImpurities(`src/${path}`, text))
for (const { file, line, message } of findings) console.error(`${file}:${line} ${message}`)
console.log(`purity: ${findings.length} findings`)
if (findings.length > 0) process.exitCode = 1
