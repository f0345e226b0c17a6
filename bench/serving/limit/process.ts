// The limit: node:http and pg, one prepared statement for each question, whose text is the answer.

import { createServer } from 'node:http'
import { text } from 'node:stream/consumers'
import pg from 'pg'
import { listen } from '../listen.js'
import { STATEMENTS } from './statements.js'

// The statements are written to be quick under any values: planning one anew takes longer than running it.
const options = '-c plan_cache_mode=force_generic_plan'
const pool = new pg.Pool({ connectionString: process.env.BENCH_DATABASE, options })

listen(
  createServer(async (request, response) => {
    const statement = STATEMENTS[request.url?.slice(1) ?? '']
    if (!statement) throw new Error(`${request.url} is no question.`)
    const values = statement.valuesOf(JSON.parse(await text(request)))
    const { rows } = await pool.query({ name: statement.name, text: statement.text, values, rowMode: 'array' })
    const body = Buffer.from(`{"data":${rows[0]?.[0]}}`)
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': body.length }).end(body)
  }),
)
