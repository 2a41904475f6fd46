// As much of PostgreSQL's protocol as the tests need, so that they need no driver: statements with parameters, as text,
// over a Unix socket that asks for no password.

import { connect } from 'node:net'
import type { SqlStatement, SqlValue } from 'kompetensi/sql'
import type { Engine, Row } from './engine'

interface Message {
  readonly kind: string
  readonly body: Buffer
}

interface Column {
  readonly name: string
  readonly type: number
}

/** Connects to a server by the path of its socket. */
export async function connectPostgres(socketPath: string, user: string): Promise<Engine> {
  const socket = connect(socketPath)
  let received: Buffer = Buffer.alloc(0)
  const waiting: { resolve: (messages: readonly Message[]) => void; reject: (error: Error) => void }[] = []
  let messages: Message[] = []
  socket.on('data', (data) => {
    received = Buffer.concat([received, typeof data === 'string' ? Buffer.from(data) : data])
    while (received.length >= 5 && received.length > received.readInt32BE(1)) {
      const length = received.readInt32BE(1)
      messages.push({ kind: received.toString('latin1', 0, 1), body: received.subarray(5, length + 1) })
      received = received.subarray(length + 1)
      if (messages.at(-1)?.kind !== 'Z') continue
      waiting.shift()?.resolve(messages)
      messages = []
    }
  })
  const fail = (error: Error): void => {
    for (const { reject } of waiting.splice(0)) reject(error)
  }
  socket.on('error', fail)
  socket.on('close', () => fail(new Error('the server closed the connection')))
  const exchange = (data: Buffer): Promise<readonly Message[]> =>
    new Promise((resolve, reject) => {
      waiting.push({ resolve, reject })
      socket.write(data)
    })
  throwError(await exchange(startup(user)))
  return {
    run: async (statement) => rowsOf(await exchange(request(statement))),
    close: async () => {
      socket.end(message('X'))
    },
  }
}

function message(kind: string, ...parts: readonly Buffer[]): Buffer {
  const body = Buffer.concat(parts)
  return Buffer.concat([Buffer.from(kind, 'latin1'), int32(body.length + 4), body])
}

function startup(user: string): Buffer {
  const body = Buffer.concat([
    int32(196_608),
    ...['user', user, 'database', 'postgres', ''].map((text) => zeroEnded(text)),
  ])
  return Buffer.concat([int32(body.length + 4), body])
}

/** Parse, bind, describe, execute, sync. */
function request({ sql, parameters }: SqlStatement): Buffer {
  return Buffer.concat([
    message('P', zeroEnded(''), zeroEnded(sql), int16(0)),
    message(
      'B',
      zeroEnded(''),
      zeroEnded(''),
      int16(0),
      int16(parameters.length),
      ...parameters.map(parameter),
      int16(0),
    ),
    message('D', Buffer.from('P'), zeroEnded('')),
    message('E', zeroEnded(''), int32(0)),
    message('S'),
  ])
}

function parameter(value: SqlValue): Buffer {
  if (value === null) return int32(-1)
  const text = Buffer.from(String(value))
  return Buffer.concat([int32(text.length), text])
}

function rowsOf(messages: readonly Message[]): Row[] {
  throwError(messages)
  const description = messages.find(({ kind }) => kind === 'T')
  const columns = description === undefined ? [] : columnsOf(description.body)
  return messages.flatMap(({ kind, body }) => (kind === 'D' ? [rowOf(body, columns)] : []))
}

function throwError(messages: readonly Message[]): void {
  const error = messages.find(({ kind }) => kind === 'E')
  if (error !== undefined) throw new Error(error.body.toString().split('\0').join(' '))
}

function columnsOf(body: Buffer): Column[] {
  const columns: Column[] = []
  let at = 2
  for (let i = 0; i < body.readInt16BE(0); i++) {
    const end = body.indexOf(0, at)
    columns.push({ name: body.toString('utf8', at, end), type: body.readInt32BE(end + 7) })
    at = end + 19
  }
  return columns
}

function rowOf(body: Buffer, columns: readonly Column[]): Row {
  let at = 2
  const row: Record<string, unknown> = {}
  for (const { name, type } of columns) {
    const length = body.readInt32BE(at)
    at += 4
    row[name] = length < 0 ? null : cellOf(body.toString('utf8', at, at + length), type)
    at += Math.max(0, length)
  }
  return row
}

/** Types 16, 23 and 701 are boolean, integer and double precision; 20 is a 64-bit integer, which no statement returns. */
function cellOf(text: string, type: number): unknown {
  if (type === 16) return text === 't'
  if (type === 20) return BigInt(text)
  return type === 23 || type === 701 ? Number(text) : text
}

function int16(value: number): Buffer {
  const buffer = Buffer.alloc(2)
  buffer.writeUInt16BE(value)
  return buffer
}

function int32(value: number): Buffer {
  const buffer = Buffer.alloc(4)
  buffer.writeInt32BE(value)
  return buffer
}

function zeroEnded(text: string): Buffer {
  return Buffer.from(`${text}\0`)
}
