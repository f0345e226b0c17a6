// Bare HTTP: the answers that it was given, from memory, found by the body of the request.

import { createServer } from 'node:http'
import { text } from 'node:stream/consumers'
import { listen } from './listen.js'

let answers = new Map<string, Buffer>()

process.on('message', (told: Map<string, Buffer>) => {
  answers = new Map([...answers, ...told])
  process.send?.(answers.size)
})

listen(
  createServer(async (request, response) => {
    const body = answers.get(await text(request))
    if (!body) throw new Error('Nobody told this answer.')
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': body.length }).end(body)
  }),
)
