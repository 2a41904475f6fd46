// Node under SES: the work, with the library loaded before anything is frozen, which `@date-fns/utc` asks for. Given are
// where `ses` is, and whether `lockdown` comes after the library or its two halves come before and after it.

const [ses, order] = process.argv.slice(2)
await import(ses)
if (order === 'halves') repairIntrinsics()
const { work } = await import('./work.mjs')
if (order === 'halves') hardenIntrinsics()
else lockdown()
if (!Object.isFrozen(Object.prototype) || !Object.isFrozen(Date.prototype))
  throw new Error('nothing is frozen')
console.log(JSON.stringify(work()))
