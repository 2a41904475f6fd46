import { text } from './report.js'

console.log(text)
