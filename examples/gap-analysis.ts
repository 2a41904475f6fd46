// The main job: one invented person measured against one job, printed for people. `npm start -- --help` says what it takes.

import { printed } from './main/print.js'
import { program } from './main/program.js'
import { readOptions } from './support/arguments.js'

console.log(printed(readOptions(program)))
