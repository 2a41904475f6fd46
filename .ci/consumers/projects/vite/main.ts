import { text } from './report'

const place = globalThis.document?.querySelector('#report')
if (place) place.textContent = text
else console.log(text)
