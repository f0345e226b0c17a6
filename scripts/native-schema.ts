// Prints the JSON Schema of the native file, which editors pick up from the first line of each file in seed/data.

import { z } from 'zod'
import { NativeFile } from '../seed/native-file.js'

export const nativeSchema = () =>
  `${JSON.stringify(z.toJSONSchema(NativeFile, { io: 'input', reused: 'ref' }), null, 2)}\n`
