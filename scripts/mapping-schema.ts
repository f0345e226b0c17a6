// Prints the JSON Schema of a mapping, which editors pick up from the first line of each file in seed/mappings.

import { z } from 'zod'
import { Mapping } from '../seed/mapping/mapping.js'

export const mappingSchema = () =>
  `${JSON.stringify(z.toJSONSchema(Mapping, { io: 'input', reused: 'ref' }), null, 2)}\n`
