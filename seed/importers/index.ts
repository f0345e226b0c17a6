// The list of importers, by their names on the command line.

import type { Importer } from '../importer.js'
import { native } from './native.js'

export const importers: readonly Importer[] = [native]
