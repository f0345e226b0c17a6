// Claims: who said what, in which office, where, when, and in which document it stands.

import { validate as isUuid } from 'uuid'
import type { Claim } from '../../prisma/client/client.js'
import { actorsById, officesById } from '../timeline/actors.js'
import { claimPagesOf, claimsById, placeOfClaim } from '../timeline/claims.js'
import { documentsById, sourcesById } from '../timeline/documents.js'
import { entriesById } from '../timeline/entries.js'
import { readListCursor, writeListCursor } from '../timeline/list-cursor.js'
import { readFirst } from '../timeline/page-size.js'
import { placesById } from '../timeline/places.js'
import { quantitiesOfClaims } from '../timeline/quantities.js'
import { storedSpan } from '../timeline/time/stored-span.js'
import { builder } from './builder.js'
import { connectionOf, pageOf } from './connection.js'
import { refetch, typed } from './node.js'
import { present } from './present.js'
import { ClaimChannel, Polarity, SpeechForm } from './vocabulary/claim.js'

declare module './builder.js' {
  interface Nouns {
    Claim: Claim
  }
}

builder.objectType('Claim', {
  description: 'What one speaker says, as one document gives it. Facts of an entry name the claim that they rest on.',
  interfaces: [builder.nodeInterfaceRef()],
  fields: (t) => ({
    id: t.id({
      description: 'Global id; stays the same when the text is corrected.',
      resolve: ({ id }) => `Claim:${id}`,
    }),
    entry: t.field({
      type: 'TimelineEntry',
      description: 'The entry that it belongs to.',
      resolve: ({ entryId }, _, { load }) => present(load(entriesById, entryId)),
    }),
    subject: t.exposeString('subject', {
      nullable: true,
      description:
        'What it is about, from a closed list such as `FIRES`, `CASUALTIES`, `OCCURRENCE`; null where none fits.',
    }),
    text: t.exposeString('text', {
      description: 'What is claimed: the exact words of a QUOTE, else the sense in our words.',
    }),
    form: t.expose('form', { type: SpeechForm, description: "Whether the text is the speaker's own words." }),
    polarity: t.expose('polarity', {
      type: Polarity,
      description: 'Whether it says that something is so, or that it is not.',
    }),
    speaker: t.field({
      type: 'Actor',
      nullable: true,
      description: 'Who says it; null where the outlet speaks in its own voice or names nobody.',
      resolve: ({ speakerId }, _, { recall }) => (speakerId === null ? null : recall(actorsById, speakerId)),
    }),
    office: t.field({
      type: 'Office',
      nullable: true,
      description: 'The post that the speaker held then, and how: acting, elect; null where none is named.',
      resolve: ({ officeId }, _, { recall }) => (officeId === null ? null : recall(officesById, officeId)),
    }),
    channel: t.expose('channel', { type: ClaimChannel, description: 'Where it was said.' }),
    saidAt: t.field({
      type: 'TimeSpan',
      nullable: true,
      description: 'When it was said; null where the document does not say.',
      resolve: (claim) => storedSpan(claim, 'said'),
    }),
    happened: t.field({
      type: 'TimeSpan',
      nullable: true,
      description:
        "The time that this claim gives for what happened; null where it gives none. It never edits the entry's own `occurred`.",
      resolve: (claim) => storedSpan(claim, 'happened'),
    }),
    place: t.field({
      type: 'Place',
      nullable: true,
      description: 'The place that it is about; null where it names none.',
      resolve: ({ placeId }, _, { recall }) => (placeId === null ? null : recall(placesById, placeId)),
    }),
    quantities: t.field({
      type: ['Quantity'],
      description: 'The numbers that it gives, at most 20.',
      resolve: ({ id }, _, { load }) => load(quantitiesOfClaims, id),
    }),
    document: t.field({
      type: 'Document',
      description: 'The document in which it stands.',
      resolve: ({ documentId }, _, { recall }) => present(recall(documentsById, documentId)),
    }),
    credited: t.field({
      type: 'Source',
      nullable: true,
      description: 'The wire or outlet that the document credits for it; null where it credits none.',
      resolve: ({ creditedId }, _, { recall }) => (creditedId === null ? null : recall(sourcesById, creditedId)),
    }),
  }),
})

const ClaimConnection = connectionOf('Claim', 'the claims of an entry')

builder.interfaceField('TimelineEntry', 'claims', (t) =>
  t.field({
    type: ClaimConnection,
    description: "Who said what about it: the owner's claims as written, then those that other datasets add.",
    args: {
      first: t.arg.int({ description: 'At most this many, 1 to 100; 20 where left out.' }),
      after: t.arg.string({ description: 'Only what stands after this cursor of the same entry’s claims.' }),
    },
    resolve: async (entry, { first, after }, { load }) => {
      const list = `Claim ${entry.id}`
      const [contributionId, position] = after == null ? [] : readListCursor(list, after, ['uuid', 'number'])
      const start = contributionId === undefined || position === undefined ? null : { contributionId, position }
      const args = { first: readFirst(first), after: start }
      const { claims, hasNextPage } = await load(claimPagesOf, { id: entry.id, args })
      const cursorOf = (claim: Claim) => writeListCursor(list, Object.values(placeOfClaim(claim)))
      return pageOf(claims, { hasNextPage, after, cursorOf })
    },
  }),
)

refetch('Claim', async (id, { load }) => typed('Claim', isUuid(id) ? await load(claimsById, id.toLowerCase()) : null))
