import { checkArguments } from '../../src/base/check-arguments'
import { aWholeModel, aDictionary } from '../../src/model/whole-model'
import { aModel } from '../../src/model/argument-kinds'
import { lembagaXy } from 'kompetensi/lembaga-xy'
import { spencer } from 'kompetensi/spencer'
import { asn } from 'kompetensi/asn'
import { bpjsKetenagakerjaan } from 'kompetensi/bpjs-ketenagakerjaan'
for (const m of [lembagaXy, spencer, asn, bpjsKetenagakerjaan]) for (const [n, kind] of [["dict", aDictionary],['whole', aWholeModel], ['look', aModel]] as const) {
  for (let i = 0; i < 50; i++) checkArguments('x', { model: m }, { model: kind })
  const t = performance.now(); for (let i = 0; i < 200; i++) checkArguments('x', { model: m }, { model: kind })
  console.log(m.id, n, ((performance.now() - t) / 200 * 1000).toFixed(0), 'µs', Object.keys(m.competencies).length, Object.keys(m.jobs).length)
}
