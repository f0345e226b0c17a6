// Aid packages: one announced package of a programme, its amounts and its items.

import type { AidAmount, AidItem, AidProgramme } from '../../prisma/client/client.js'
import { actorsById } from '../timeline/actors.js'
import { amountsOfEntries, itemsOfEntries, programmesById } from '../timeline/aid.js'
import { capabilitiesById } from '../timeline/capabilities.js'
import { claimsById } from '../timeline/claims.js'
import type { Entry } from '../timeline/entries.js'
import { aidPackagesOf } from '../timeline/kinds.js'
import { quantitiesById } from '../timeline/quantities.js'
import { storedSpan } from '../timeline/time/stored-span.js'
import { builder } from './builder.js'
import { present } from './present.js'
import { AidInstrument, AidStage, AidType } from './vocabulary/aid.js'
import { QuantityQualifier } from './vocabulary/claim.js'

declare module './builder.js' {
  interface Nouns {
    AidPackage: Entry
    AidProgramme: AidProgramme
    AidAmount: AidAmount
    AidItem: AidItem
    Money: Pick<AidAmount, 'amount' | 'currency' | 'qualifier'>
  }
}

builder.objectType('AidPackage', {
  description: 'One announced package of aid: number, stage, amounts, items.',
  interfaces: [builder.nodeInterfaceRef(), 'TimelineEntry'],
  fields: (t) => ({
    programme: t.field({
      type: 'AidProgramme',
      nullable: true,
      description: 'The programme that it belongs to; null where it stands alone.',
      resolve: async (entry, _, { load, recall }) => {
        const { programmeId } = await present(load(aidPackagesOf, entry.id))
        return programmeId === null ? null : recall(programmesById, programmeId)
      },
    }),
    number: t.int({
      nullable: true,
      description: 'Its running number in the programme, as the donor counts; null where the donor does not number.',
      resolve: async (entry, _, { load }) => (await present(load(aidPackagesOf, entry.id))).number,
    }),
    stage: t.field({
      type: AidStage,
      description: 'How far it has come, as far as its sources say.',
      resolve: async (entry, _, { load }) => (await present(load(aidPackagesOf, entry.id))).stage,
    }),
    aidType: t.field({
      type: AidType,
      description: 'What the aid is for.',
      resolve: async (entry, _, { load }) => (await present(load(aidPackagesOf, entry.id))).aidType,
    }),
    instrument: t.field({
      type: AidInstrument,
      nullable: true,
      description: 'How it is given; null where no source says so.',
      resolve: async (entry, _, { load }) => (await present(load(aidPackagesOf, entry.id))).instrument,
    }),
    amount: t.field({
      type: 'Money',
      nullable: true,
      description: 'The amount that it was announced with; null where none was named. Other stages stand in `amounts`.',
      resolve: async (entry, _, { load }) =>
        (await load(amountsOfEntries, entry.id)).find((amount) => amount.announced) ?? null,
    }),
    amounts: t.field({
      type: ['AidAmount'],
      description: 'Its value at each stage that a source names, the announced one first, at most 100.',
      resolve: async (entry, _, { load }) => (await load(amountsOfEntries, entry.id)).slice(0, 100),
    }),
    items: t.field({
      type: ['AidItem'],
      description:
        'What it holds, in the order of its sources, at most 200. Items carry no value: totals stand on the package.',
      resolve: async (entry, _, { load }) => (await load(itemsOfEntries, entry.id)).slice(0, 200),
    }),
  }),
})

builder.objectType('Money', {
  description: 'A sum of money with what is known of it.',
  fields: (t) => ({
    amount: t.field({
      type: 'Decimal',
      nullable: true,
      description: 'In whole units of the currency; null when it is undisclosed or unknown.',
      resolve: ({ amount }) => amount?.toFixed() ?? null,
    }),
    currency: t.expose('currency', { type: 'CurrencyCode', description: 'The currency in which it was stated.' }),
    qualifier: t.expose('qualifier', { type: QuantityQualifier, description: 'How the number is meant.' }),
  }),
})

builder.objectType('AidAmount', {
  description: 'The value of a package at one stage, as one claim says it.',
  fields: (t) => ({
    stage: t.expose('stage', { type: AidStage, description: 'The stage that the amount belongs to.' }),
    amount: t.field({ type: 'Money', description: 'The value.', resolve: (amount) => amount }),
    on: t.field({
      type: 'TimeSpan',
      nullable: true,
      description: 'When the package had this value; null where the source does not say.',
      resolve: (amount) => storedSpan(amount, 'on'),
    }),
    claim: t.field({
      type: 'Claim',
      nullable: true,
      description: 'The claim that it rests on.',
      resolve: ({ claimId }, _, { load }) => (claimId === null ? null : load(claimsById, claimId)),
    }),
  }),
})

builder.objectType('AidProgramme', {
  description: 'A named line of aid of one donor.',
  fields: (t) => ({
    key: t.exposeString('key', { description: 'Stable name, such as `us-pda`; give it in `programmes` of a filter.' }),
    name: t.exposeString('name', { description: "The donor's name for it." }),
    donor: t.field({
      type: 'Actor',
      description: 'Who gives.',
      resolve: ({ donorId }, _, { recall }) => present(recall(actorsById, donorId)),
    }),
  }),
})

builder.objectType('AidItem', {
  description: 'One thing in a package.',
  fields: (t) => ({
    name: t.exposeString('name', { description: 'What it is, as the source calls it.' }),
    capability: t.field({
      type: 'Capability',
      nullable: true,
      description: 'Its place among capabilities; null where it is none of them.',
      resolve: ({ capabilityId }, _, { recall }) =>
        capabilityId === null ? null : recall(capabilitiesById, capabilityId),
    }),
    quantity: t.field({
      type: 'Quantity',
      nullable: true,
      description: 'How many; null where the source is silent.',
      resolve: ({ quantityId }, _, { load }) => (quantityId === null ? null : load(quantitiesById, quantityId)),
    }),
  }),
})
