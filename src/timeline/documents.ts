// Documents, the sources that publish them, and the licences they stand under.

import { type Document, type EntryDocument, type Licence, Prisma, type Source } from '../../prisma/client/client.js'
import type { Batch } from './batch.js'
import { OWNER_FIRST, rowBy, rowsBy, tableOf } from './rows.js'

const DOCUMENTS = tableOf<Document>('document', Prisma.DocumentScalarFieldEnum)
const OF_ENTRIES = tableOf<EntryDocument>('entry_document', Prisma.EntryDocumentScalarFieldEnum)
const LICENCES = tableOf<Licence>('licence', Prisma.LicenceScalarFieldEnum)
export const SOURCES = tableOf<Source>('source', Prisma.SourceScalarFieldEnum)

const entryDocuments = rowsBy(OF_ENTRIES, 'entryId', OWNER_FIRST)

export const documentsById = rowBy(DOCUMENTS, 'id')

export const documentsByKey = rowBy(DOCUMENTS, 'key')

/** The ids of the documents that each entry rests on, the owner's before the contributors', each once. */
export const documentsOfEntries: Batch<string, number[]> = async (db, ids) =>
  (await entryDocuments(db, ids)).map((own) => [...new Set(own.map(({ documentId }) => documentId))])

export const sourcesById = rowBy(SOURCES, 'id')

export const sourcesByKey = rowBy(SOURCES, 'key')

export const licencesById = rowBy(LICENCES, 'id')
