// After `changeset version`: the lock file names the version of the package too, and so does what is stored of results.

import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './facts.js'

const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
const file = join(root, 'package-lock.json')
const lock = JSON.parse(readFileSync(file, 'utf8'))
lock.version = version
lock.packages[''].version = version
writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`)

const constant = join(root, 'src/record/library-version.ts')
const source = readFileSync(constant, 'utf8')
writeFileSync(constant, source.replace(/(?<=libraryVersion = ')[^']*/, version))
