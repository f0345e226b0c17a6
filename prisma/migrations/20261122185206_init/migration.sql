-- CreateEnum
CREATE TYPE "EntryKind" AS ENUM ('BATTLEFIELD_EVENT', 'POLICY_DECISION', 'AID_PACKAGE', 'STATEMENT');

-- CreateEnum
CREATE TYPE "VerificationStatus" AS ENUM ('CLAIMED', 'REPORTED', 'CORROBORATED', 'CONFIRMED', 'RETRACTED', 'SCHEDULED');

-- CreateEnum
CREATE TYPE "TimePrecision" AS ENUM ('SECOND', 'MINUTE', 'HOUR', 'DAY', 'WEEK', 'MONTH', 'YEAR', 'INTERVAL', 'OPEN_START', 'OPEN_END');

-- CreateEnum
CREATE TYPE "BattlefieldEventType" AS ENUM ('GOVERNMENT_REGAINS_TERRITORY', 'NON_STATE_ACTOR_OVERTAKES_TERRITORY', 'ARMED_CLASH', 'CHEMICAL_WEAPON', 'AIR_DRONE_STRIKE', 'SUICIDE_BOMB', 'SHELLING_ARTILLERY_MISSILE_ATTACK', 'REMOTE_EXPLOSIVE_LANDMINE_IED', 'GRENADE', 'SEXUAL_VIOLENCE', 'ATTACK', 'ABDUCTION_FORCED_DISAPPEARANCE', 'PEACEFUL_PROTEST', 'PROTEST_WITH_INTERVENTION', 'EXCESSIVE_FORCE_AGAINST_PROTESTERS', 'VIOLENT_DEMONSTRATION', 'MOB_VIOLENCE', 'AGREEMENT', 'ARRESTS', 'CHANGE_TO_GROUP_ACTIVITY', 'DISRUPTED_WEAPONS_USE', 'HEADQUARTERS_OR_BASE_ESTABLISHED', 'LOOTING_PROPERTY_DESTRUCTION', 'NON_VIOLENT_TRANSFER_OF_TERRITORY', 'OTHER', 'INTERCEPTION', 'AIR_ALERT', 'INFRASTRUCTURE_DAMAGE', 'TERRITORIAL_CHANGE');

-- CreateEnum
CREATE TYPE "PolicyAction" AS ENUM ('AUTHORISE_USE', 'LIFT_RESTRICTION', 'IMPOSE_RESTRICTION', 'APPROVE_TRANSFER', 'SANCTION', 'REVERSE', 'EXTEND', 'DENY', 'RATIFY', 'OTHER');

-- CreateEnum
CREATE TYPE "PolicyStatus" AS ENUM ('REPORTED', 'ANNOUNCED', 'IN_FORCE', 'REVERSED', 'EXPIRED');

-- CreateEnum
CREATE TYPE "AidStage" AS ENUM ('PLEDGED', 'COMMITTED', 'ALLOCATED', 'CONTRACTED', 'DELIVERED', 'CANCELLED');

-- CreateEnum
CREATE TYPE "AidType" AS ENUM ('MILITARY', 'FINANCIAL', 'HUMANITARIAN');

-- CreateEnum
CREATE TYPE "AidInstrument" AS ENUM ('DRAWDOWN', 'PROCUREMENT', 'GRANT', 'LOAN', 'GUARANTEE', 'IN_KIND');

-- CreateEnum
CREATE TYPE "StatementType" AS ENUM ('DENIAL', 'ASSESSMENT', 'FINDING', 'PREDICTION', 'REACTION', 'ANNOUNCEMENT');

-- CreateEnum
CREATE TYPE "PlaceRole" AS ENUM ('OCCURRED', 'LAUNCHED_FROM', 'TARGETED', 'ANNOUNCED_AT');

-- CreateEnum
CREATE TYPE "PlacePrecision" AS ENUM ('EXACT', 'SETTLEMENT', 'NEAR_SETTLEMENT', 'ADM3', 'ADM2', 'ADM1', 'ADM1_PART', 'COUNTRY');

-- CreateEnum
CREATE TYPE "ParticipationRole" AS ENUM ('INITIATOR', 'TARGET', 'INTERCEPTOR', 'DECIDER', 'DONOR', 'RECIPIENT', 'AUTHORISED_USER', 'SPEAKER', 'SUBJECT', 'AFFECTED');

-- CreateEnum
CREATE TYPE "CapabilityRole" AS ENUM ('USED', 'INTERCEPTED', 'AUTHORISED', 'RESTRICTED', 'SUPPLIED', 'MENTIONED');

-- CreateEnum
CREATE TYPE "ClaimChannel" AS ENUM ('TELEGRAM', 'X', 'PRESS_BRIEFING', 'REMARKS_TO_REPORTERS', 'OFFICIAL_RELEASE', 'INTERVIEW', 'REPORT', 'WIRE', 'OUTLET_VOICE', 'UNSPECIFIED');

-- CreateEnum
CREATE TYPE "Polarity" AS ENUM ('ASSERTS', 'DENIES');

-- CreateEnum
CREATE TYPE "SpeechForm" AS ENUM ('QUOTE', 'PARAPHRASE');

-- CreateEnum
CREATE TYPE "QuantityQualifier" AS ENUM ('EXACT', 'AT_LEAST', 'AT_MOST', 'ABOUT', 'SEVERAL', 'UNDISCLOSED', 'UNKNOWN');

-- CreateEnum
CREATE TYPE "LinkType" AS ENUM ('ENABLES', 'IMPLEMENTS', 'REVERSES', 'JUSTIFIES', 'RESPONDS_TO', 'FOLLOWS', 'PART_OF', 'SAME_REPORT', 'ABOUT', 'CONTEXT_FOR', 'CONTRADICTS', 'SUPERSEDES', 'DUPLICATE_OF', 'DEADLINE_FOR');

-- CreateEnum
CREATE TYPE "PlaceLevel" AS ENUM ('COUNTRY', 'ADM1', 'ADM2', 'ADM3', 'SETTLEMENT', 'FACILITY', 'AREA');

-- CreateEnum
CREATE TYPE "ActorType" AS ENUM ('STATE', 'GOVERNMENT_BODY', 'ARMED_FORCE', 'ORGANISATION', 'OUTLET', 'PERSON');

-- CreateEnum
CREATE TYPE "Side" AS ENUM ('UKRAINE', 'RUSSIA', 'THIRD_PARTY', 'UNKNOWN');

-- CreateEnum
CREATE TYPE "OfficeStatus" AS ENUM ('IN_OFFICE', 'ACTING', 'ELECT', 'OUTGOING');

-- CreateEnum
CREATE TYPE "ChangeKind" AS ENUM ('CREATED', 'REVISED', 'RETRACTED', 'REMOVED', 'RESTORED');

-- CreateEnum
CREATE TYPE "RemovalReason" AS ENUM ('DUPLICATE', 'OUT_OF_SCOPE', 'LEGAL', 'ERROR');

-- CreateEnum
CREATE TYPE "SeedOutcome" AS ENUM ('RUNNING', 'CLEAN', 'QUARANTINED', 'REFUSED', 'FAILED');

-- CreateTable
CREATE TABLE "entry" (
    "id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "kind" "EntryKind" NOT NULL,
    "title" TEXT NOT NULL,
    "summary" TEXT,
    "status" "VerificationStatus" NOT NULL,
    "occurred_at" TIMESTAMPTZ(3) NOT NULL,
    "occurred_day" DATE NOT NULL,
    "earliest" TIMESTAMPTZ(3),
    "latest" TIMESTAMPTZ(3),
    "first_day" DATE,
    "last_day" DATE,
    "precision" "TimePrecision" NOT NULL,
    "approximate" BOOLEAN NOT NULL,
    "by_day" BOOLEAN NOT NULL,
    "edtf" TEXT NOT NULL,
    "zone" TEXT NOT NULL,
    "source_words" TEXT,
    "resolved_by" TEXT,
    "anchor_day" DATE,
    "reported_at" TIMESTAMPTZ(3),
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,
    "revised_at" TIMESTAMPTZ(3) NOT NULL,
    "dataset_id" INTEGER NOT NULL,
    "upstream_id" TEXT NOT NULL,
    "content_hash" BYTEA NOT NULL,

    CONSTRAINT "entry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "battlefield_event" (
    "entry_id" UUID NOT NULL,
    "event_type" "BattlefieldEventType" NOT NULL,

    CONSTRAINT "battlefield_event_pkey" PRIMARY KEY ("entry_id")
);

-- CreateTable
CREATE TABLE "taxonomy_code" (
    "entry_id" UUID NOT NULL,
    "scheme" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "label" TEXT,

    CONSTRAINT "taxonomy_code_pkey" PRIMARY KEY ("entry_id","scheme","code")
);

-- CreateTable
CREATE TABLE "policy_decision" (
    "entry_id" UUID NOT NULL,
    "action" "PolicyAction" NOT NULL,
    "policy_status" "PolicyStatus" NOT NULL,
    "effective_from" TIMESTAMPTZ(3),

    CONSTRAINT "policy_decision_pkey" PRIMARY KEY ("entry_id")
);

-- CreateTable
CREATE TABLE "aid_package" (
    "entry_id" UUID NOT NULL,
    "dataset_id" INTEGER NOT NULL,
    "programme_id" INTEGER,
    "number" INTEGER,
    "stage" "AidStage" NOT NULL,
    "aid_type" "AidType" NOT NULL,
    "instrument" "AidInstrument",

    CONSTRAINT "aid_package_pkey" PRIMARY KEY ("entry_id")
);

-- CreateTable
CREATE TABLE "aid_programme" (
    "id" SERIAL NOT NULL,
    "key" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "donor_id" INTEGER NOT NULL,

    CONSTRAINT "aid_programme_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "aid_amount" (
    "id" UUID NOT NULL,
    "entry_id" UUID NOT NULL,
    "contribution_id" UUID,
    "position" SMALLINT NOT NULL,
    "stage" "AidStage" NOT NULL,
    "announced" BOOLEAN NOT NULL,
    "amount" DECIMAL(20,2),
    "currency" CHAR(3) NOT NULL,
    "qualifier" "QuantityQualifier" NOT NULL,
    "on_edtf" TEXT,
    "on_precision" "TimePrecision",
    "on_zone" TEXT,
    "on_approximate" BOOLEAN,
    "on_words" TEXT,
    "on_rule" TEXT,
    "on_anchor" DATE,
    "claim_id" UUID,

    CONSTRAINT "aid_amount_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "aid_item" (
    "id" UUID NOT NULL,
    "entry_id" UUID NOT NULL,
    "contribution_id" UUID,
    "position" SMALLINT NOT NULL,
    "name" TEXT NOT NULL,
    "capability_id" INTEGER,
    "quantity_id" UUID,
    "claim_id" UUID,

    CONSTRAINT "aid_item_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "statement" (
    "entry_id" UUID NOT NULL,
    "statement_type" "StatementType" NOT NULL,
    "speaker_id" INTEGER,

    CONSTRAINT "statement_pkey" PRIMARY KEY ("entry_id")
);

-- CreateTable
CREATE TABLE "contribution" (
    "id" UUID NOT NULL,
    "entry_id" UUID NOT NULL,
    "dataset_id" INTEGER NOT NULL,
    "upstream_id" TEXT NOT NULL,
    "content_hash" BYTEA NOT NULL,

    CONSTRAINT "contribution_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "entry_place" (
    "id" UUID NOT NULL,
    "entry_id" UUID NOT NULL,
    "contribution_id" UUID,
    "position" SMALLINT NOT NULL,
    "place_id" INTEGER NOT NULL,
    "role" "PlaceRole" NOT NULL,
    "precision" "PlacePrecision" NOT NULL,
    "claim_id" UUID,
    "occurred_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "entry_place_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "participation" (
    "id" UUID NOT NULL,
    "entry_id" UUID NOT NULL,
    "contribution_id" UUID,
    "position" SMALLINT NOT NULL,
    "actor_id" INTEGER NOT NULL,
    "role" "ParticipationRole" NOT NULL,
    "office_id" INTEGER,
    "claim_id" UUID,
    "occurred_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "participation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "capability_use" (
    "id" UUID NOT NULL,
    "entry_id" UUID NOT NULL,
    "contribution_id" UUID,
    "position" SMALLINT NOT NULL,
    "capability_id" INTEGER NOT NULL,
    "role" "CapabilityRole" NOT NULL,
    "quantity_id" UUID,
    "claim_id" UUID,

    CONSTRAINT "capability_use_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "claim" (
    "id" UUID NOT NULL,
    "entry_id" UUID NOT NULL,
    "contribution_id" UUID,
    "position" SMALLINT NOT NULL,
    "subject" TEXT,
    "text" TEXT NOT NULL,
    "form" "SpeechForm" NOT NULL,
    "polarity" "Polarity" NOT NULL,
    "speaker_id" INTEGER,
    "office_id" INTEGER,
    "channel" "ClaimChannel" NOT NULL,
    "place_id" INTEGER,
    "document_id" INTEGER NOT NULL,
    "credited_id" INTEGER,
    "said_edtf" TEXT,
    "said_precision" "TimePrecision",
    "said_zone" TEXT,
    "said_approximate" BOOLEAN,
    "said_words" TEXT,
    "said_rule" TEXT,
    "said_anchor" DATE,
    "happened_edtf" TEXT,
    "happened_precision" "TimePrecision",
    "happened_zone" TEXT,
    "happened_approximate" BOOLEAN,
    "happened_words" TEXT,
    "happened_rule" TEXT,
    "happened_anchor" DATE,

    CONSTRAINT "claim_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "quantity" (
    "id" UUID NOT NULL,
    "entry_id" UUID NOT NULL,
    "contribution_id" UUID,
    "position" SMALLINT NOT NULL,
    "claim_id" UUID,
    "metric" TEXT NOT NULL,
    "low" DOUBLE PRECISION,
    "best" DOUBLE PRECISION,
    "high" DOUBLE PRECISION,
    "unit" TEXT,
    "qualifier" "QuantityQualifier" NOT NULL,

    CONSTRAINT "quantity_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "link" (
    "id" UUID NOT NULL,
    "from_id" UUID NOT NULL,
    "to_id" UUID NOT NULL,
    "contribution_id" UUID,
    "type" "LinkType" NOT NULL,
    "document_id" INTEGER,

    CONSTRAINT "link_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "entry_document" (
    "id" UUID NOT NULL,
    "entry_id" UUID NOT NULL,
    "contribution_id" UUID,
    "position" SMALLINT NOT NULL,
    "document_id" INTEGER NOT NULL,

    CONSTRAINT "entry_document_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "entry_thread" (
    "id" UUID NOT NULL,
    "entry_id" UUID NOT NULL,
    "contribution_id" UUID,
    "position" SMALLINT NOT NULL,
    "thread_id" INTEGER NOT NULL,

    CONSTRAINT "entry_thread_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "entry_tag" (
    "id" UUID NOT NULL,
    "entry_id" UUID NOT NULL,
    "contribution_id" UUID,
    "tag" TEXT NOT NULL,

    CONSTRAINT "entry_tag_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "place" (
    "id" SERIAL NOT NULL,
    "key" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "level" "PlaceLevel" NOT NULL,
    "parent_id" INTEGER,
    "lat" DOUBLE PRECISION,
    "lon" DOUBLE PRECISION,

    CONSTRAINT "place_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "place_area" (
    "place_id" INTEGER NOT NULL,
    "area_id" INTEGER NOT NULL,

    CONSTRAINT "place_area_pkey" PRIMARY KEY ("place_id","area_id")
);

-- CreateTable
CREATE TABLE "place_closure" (
    "above_id" INTEGER NOT NULL,
    "below_id" INTEGER NOT NULL,
    "distance" SMALLINT NOT NULL,

    CONSTRAINT "place_closure_pkey" PRIMARY KEY ("above_id","below_id")
);

-- CreateTable
CREATE TABLE "place_code" (
    "place_id" INTEGER NOT NULL,
    "scheme" TEXT NOT NULL,
    "code" TEXT NOT NULL,

    CONSTRAINT "place_code_pkey" PRIMARY KEY ("scheme","code")
);

-- CreateTable
CREATE TABLE "place_name" (
    "id" SERIAL NOT NULL,
    "place_id" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "language" TEXT,
    "from_day" DATE,
    "to_day" DATE,

    CONSTRAINT "place_name_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "actor" (
    "id" SERIAL NOT NULL,
    "key" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "type" "ActorType" NOT NULL,
    "side" "Side" NOT NULL,
    "parent_id" INTEGER,
    "country" CHAR(2),

    CONSTRAINT "actor_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "actor_closure" (
    "above_id" INTEGER NOT NULL,
    "below_id" INTEGER NOT NULL,
    "distance" SMALLINT NOT NULL,

    CONSTRAINT "actor_closure_pkey" PRIMARY KEY ("above_id","below_id")
);

-- CreateTable
CREATE TABLE "actor_name" (
    "id" SERIAL NOT NULL,
    "actor_id" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "language" TEXT,

    CONSTRAINT "actor_name_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "office" (
    "id" SERIAL NOT NULL,
    "key" TEXT NOT NULL,
    "actor_id" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "body_id" INTEGER,
    "status" "OfficeStatus" NOT NULL,
    "from_day" DATE,
    "to_day" DATE,

    CONSTRAINT "office_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "capability" (
    "id" SERIAL NOT NULL,
    "key" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "parent_id" INTEGER,

    CONSTRAINT "capability_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "capability_closure" (
    "above_id" INTEGER NOT NULL,
    "below_id" INTEGER NOT NULL,
    "distance" SMALLINT NOT NULL,

    CONSTRAINT "capability_closure_pkey" PRIMARY KEY ("above_id","below_id")
);

-- CreateTable
CREATE TABLE "capability_name" (
    "id" SERIAL NOT NULL,
    "capability_id" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "language" TEXT,

    CONSTRAINT "capability_name_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "licence" (
    "id" SERIAL NOT NULL,
    "key" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "url" TEXT,

    CONSTRAINT "licence_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "source" (
    "id" SERIAL NOT NULL,
    "key" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "side" "Side" NOT NULL,
    "reliability" CHAR(1),
    "actor_id" INTEGER,

    CONSTRAINT "source_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "document" (
    "id" SERIAL NOT NULL,
    "key" TEXT NOT NULL,
    "title" TEXT,
    "url" TEXT,
    "publisher_id" INTEGER NOT NULL,
    "published_at" TIMESTAMPTZ(3),
    "published_day" DATE,
    "zone" TEXT NOT NULL,
    "retrieved_at" TIMESTAMPTZ(3),
    "language" TEXT,
    "licence_id" INTEGER,

    CONSTRAINT "document_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "thread" (
    "id" SERIAL NOT NULL,
    "key" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "summary" TEXT,

    CONSTRAINT "thread_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "dataset" (
    "id" SERIAL NOT NULL,
    "key" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "description" TEXT,
    "url" TEXT,
    "licence_id" INTEGER,
    "attribution" TEXT,
    "redistributable" BOOLEAN NOT NULL,
    "expected_every_seconds" INTEGER,

    CONSTRAINT "dataset_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "revision" (
    "entry_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "kind" "ChangeKind" NOT NULL,
    "reason" TEXT,
    "document_id" INTEGER,
    "snapshot" JSONB,
    "fields" TEXT[],

    CONSTRAINT "revision_pkey" PRIMARY KEY ("entry_id","number")
);

-- CreateTable
CREATE TABLE "change" (
    "number" BIGSERIAL NOT NULL,
    "kind" "ChangeKind" NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "entry_id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "revision_number" INTEGER,

    CONSTRAINT "change_pkey" PRIMARY KEY ("number")
);

-- CreateTable
CREATE TABLE "tombstone" (
    "entry_id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "kind" "EntryKind" NOT NULL,
    "reason" "RemovalReason" NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "survivor_id" UUID,
    "dataset_id" INTEGER NOT NULL,
    "upstream_id" TEXT NOT NULL,
    "content_hash" BYTEA NOT NULL,

    CONSTRAINT "tombstone_pkey" PRIMARY KEY ("entry_id")
);

-- CreateTable
CREATE TABLE "seed_run" (
    "id" UUID NOT NULL,
    "dataset_id" INTEGER NOT NULL,
    "outcome" "SeedOutcome" NOT NULL,
    "started_at" TIMESTAMPTZ(3) NOT NULL,
    "finished_at" TIMESTAMPTZ(3),
    "rows" INTEGER NOT NULL DEFAULT 0,
    "created" INTEGER NOT NULL DEFAULT 0,
    "revised" INTEGER NOT NULL DEFAULT 0,
    "unchanged" INTEGER NOT NULL DEFAULT 0,
    "removed" INTEGER NOT NULL DEFAULT 0,
    "quarantined" INTEGER NOT NULL DEFAULT 0,
    "skipped" INTEGER NOT NULL DEFAULT 0,
    "input" TEXT,
    "checksum" TEXT,
    "message" TEXT,
    "warnings" TEXT[],

    CONSTRAINT "seed_run_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "quarantined_row" (
    "id" SERIAL NOT NULL,
    "run_id" UUID NOT NULL,
    "line" INTEGER NOT NULL,
    "field" TEXT,
    "reason" TEXT NOT NULL,
    "raw" TEXT,

    CONSTRAINT "quarantined_row_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "entry_key_key" ON "entry"("key");

-- CreateIndex
CREATE INDEX "entry_occurred_at_id_idx" ON "entry"("occurred_at", "id");

-- CreateIndex
CREATE INDEX "entry_kind_occurred_at_id_idx" ON "entry"("kind", "occurred_at", "id");

-- CreateIndex
CREATE INDEX "entry_dataset_id_occurred_at_id_idx" ON "entry"("dataset_id", "occurred_at", "id");

-- CreateIndex
CREATE INDEX "entry_occurred_day_idx" ON "entry"("occurred_day");

-- CreateIndex
CREATE INDEX "entry_recorded_at_id_idx" ON "entry"("recorded_at", "id");

-- CreateIndex
CREATE UNIQUE INDEX "entry_dataset_id_upstream_id_key" ON "entry"("dataset_id", "upstream_id");

-- CreateIndex
CREATE INDEX "battlefield_event_event_type_entry_id_idx" ON "battlefield_event"("event_type", "entry_id");

-- CreateIndex
CREATE INDEX "policy_decision_action_entry_id_idx" ON "policy_decision"("action", "entry_id");

-- CreateIndex
CREATE INDEX "aid_package_programme_id_entry_id_idx" ON "aid_package"("programme_id", "entry_id");

-- CreateIndex
CREATE UNIQUE INDEX "aid_package_dataset_id_programme_id_number_key" ON "aid_package"("dataset_id", "programme_id", "number");

-- CreateIndex
CREATE UNIQUE INDEX "aid_programme_key_key" ON "aid_programme"("key");

-- CreateIndex
CREATE INDEX "aid_amount_entry_id_idx" ON "aid_amount"("entry_id");

-- CreateIndex
CREATE INDEX "aid_item_entry_id_idx" ON "aid_item"("entry_id");

-- CreateIndex
CREATE INDEX "contribution_entry_id_idx" ON "contribution"("entry_id");

-- CreateIndex
CREATE UNIQUE INDEX "contribution_dataset_id_upstream_id_key" ON "contribution"("dataset_id", "upstream_id");

-- CreateIndex
CREATE INDEX "entry_place_entry_id_idx" ON "entry_place"("entry_id");

-- CreateIndex
CREATE INDEX "entry_place_place_id_occurred_at_entry_id_idx" ON "entry_place"("place_id", "occurred_at", "entry_id");

-- CreateIndex
CREATE INDEX "participation_entry_id_idx" ON "participation"("entry_id");

-- CreateIndex
CREATE INDEX "participation_actor_id_occurred_at_entry_id_idx" ON "participation"("actor_id", "occurred_at", "entry_id");

-- CreateIndex
CREATE INDEX "capability_use_entry_id_idx" ON "capability_use"("entry_id");

-- CreateIndex
CREATE INDEX "capability_use_capability_id_entry_id_idx" ON "capability_use"("capability_id", "entry_id");

-- CreateIndex
CREATE INDEX "claim_entry_id_idx" ON "claim"("entry_id");

-- CreateIndex
CREATE INDEX "claim_document_id_idx" ON "claim"("document_id");

-- CreateIndex
CREATE INDEX "quantity_entry_id_idx" ON "quantity"("entry_id");

-- CreateIndex
CREATE INDEX "quantity_claim_id_idx" ON "quantity"("claim_id");

-- CreateIndex
CREATE INDEX "link_to_id_idx" ON "link"("to_id");

-- CreateIndex
CREATE UNIQUE INDEX "link_from_id_to_id_type_key" ON "link"("from_id", "to_id", "type");

-- CreateIndex
CREATE INDEX "entry_document_entry_id_idx" ON "entry_document"("entry_id");

-- CreateIndex
CREATE INDEX "entry_document_document_id_entry_id_idx" ON "entry_document"("document_id", "entry_id");

-- CreateIndex
CREATE INDEX "entry_thread_entry_id_idx" ON "entry_thread"("entry_id");

-- CreateIndex
CREATE INDEX "entry_thread_thread_id_entry_id_idx" ON "entry_thread"("thread_id", "entry_id");

-- CreateIndex
CREATE INDEX "entry_tag_entry_id_idx" ON "entry_tag"("entry_id");

-- CreateIndex
CREATE INDEX "entry_tag_tag_entry_id_idx" ON "entry_tag"("tag", "entry_id");

-- CreateIndex
CREATE UNIQUE INDEX "place_key_key" ON "place"("key");

-- CreateIndex
CREATE INDEX "place_parent_id_idx" ON "place"("parent_id");

-- CreateIndex
CREATE INDEX "place_level_name_idx" ON "place"("level", "name");

-- CreateIndex
CREATE INDEX "place_area_area_id_idx" ON "place_area"("area_id");

-- CreateIndex
CREATE INDEX "place_closure_below_id_distance_idx" ON "place_closure"("below_id", "distance");

-- CreateIndex
CREATE INDEX "place_code_place_id_idx" ON "place_code"("place_id");

-- CreateIndex
CREATE INDEX "place_name_place_id_name_idx" ON "place_name"("place_id", "name");

-- CreateIndex
CREATE INDEX "place_name_name_idx" ON "place_name"("name");

-- CreateIndex
CREATE UNIQUE INDEX "actor_key_key" ON "actor"("key");

-- CreateIndex
CREATE INDEX "actor_parent_id_idx" ON "actor"("parent_id");

-- CreateIndex
CREATE INDEX "actor_closure_below_id_distance_idx" ON "actor_closure"("below_id", "distance");

-- CreateIndex
CREATE INDEX "actor_name_actor_id_name_idx" ON "actor_name"("actor_id", "name");

-- CreateIndex
CREATE INDEX "actor_name_name_idx" ON "actor_name"("name");

-- CreateIndex
CREATE UNIQUE INDEX "office_key_key" ON "office"("key");

-- CreateIndex
CREATE INDEX "office_actor_id_idx" ON "office"("actor_id");

-- CreateIndex
CREATE UNIQUE INDEX "capability_key_key" ON "capability"("key");

-- CreateIndex
CREATE INDEX "capability_parent_id_idx" ON "capability"("parent_id");

-- CreateIndex
CREATE INDEX "capability_closure_below_id_distance_idx" ON "capability_closure"("below_id", "distance");

-- CreateIndex
CREATE INDEX "capability_name_capability_id_name_idx" ON "capability_name"("capability_id", "name");

-- CreateIndex
CREATE INDEX "capability_name_name_idx" ON "capability_name"("name");

-- CreateIndex
CREATE UNIQUE INDEX "licence_key_key" ON "licence"("key");

-- CreateIndex
CREATE UNIQUE INDEX "source_key_key" ON "source"("key");

-- CreateIndex
CREATE UNIQUE INDEX "document_key_key" ON "document"("key");

-- CreateIndex
CREATE INDEX "document_publisher_id_idx" ON "document"("publisher_id");

-- CreateIndex
CREATE UNIQUE INDEX "thread_key_key" ON "thread"("key");

-- CreateIndex
CREATE UNIQUE INDEX "dataset_key_key" ON "dataset"("key");

-- CreateIndex
CREATE INDEX "change_entry_id_number_idx" ON "change"("entry_id", "number");

-- CreateIndex
CREATE UNIQUE INDEX "tombstone_key_key" ON "tombstone"("key");

-- CreateIndex
CREATE INDEX "tombstone_survivor_id_idx" ON "tombstone"("survivor_id");

-- CreateIndex
CREATE UNIQUE INDEX "tombstone_dataset_id_upstream_id_key" ON "tombstone"("dataset_id", "upstream_id");

-- CreateIndex
CREATE INDEX "seed_run_dataset_id_started_at_idx" ON "seed_run"("dataset_id", "started_at");

-- CreateIndex
CREATE INDEX "seed_run_started_at_id_idx" ON "seed_run"("started_at", "id");

-- CreateIndex
CREATE INDEX "quarantined_row_run_id_id_idx" ON "quarantined_row"("run_id", "id");

-- AddForeignKey
ALTER TABLE "entry" ADD CONSTRAINT "entry_dataset_id_fkey" FOREIGN KEY ("dataset_id") REFERENCES "dataset"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "battlefield_event" ADD CONSTRAINT "battlefield_event_entry_id_fkey" FOREIGN KEY ("entry_id") REFERENCES "entry"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "taxonomy_code" ADD CONSTRAINT "taxonomy_code_entry_id_fkey" FOREIGN KEY ("entry_id") REFERENCES "entry"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "policy_decision" ADD CONSTRAINT "policy_decision_entry_id_fkey" FOREIGN KEY ("entry_id") REFERENCES "entry"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "aid_package" ADD CONSTRAINT "aid_package_entry_id_fkey" FOREIGN KEY ("entry_id") REFERENCES "entry"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "aid_package" ADD CONSTRAINT "aid_package_programme_id_fkey" FOREIGN KEY ("programme_id") REFERENCES "aid_programme"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "aid_programme" ADD CONSTRAINT "aid_programme_donor_id_fkey" FOREIGN KEY ("donor_id") REFERENCES "actor"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "aid_amount" ADD CONSTRAINT "aid_amount_entry_id_fkey" FOREIGN KEY ("entry_id") REFERENCES "entry"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "aid_amount" ADD CONSTRAINT "aid_amount_contribution_id_fkey" FOREIGN KEY ("contribution_id") REFERENCES "contribution"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "aid_amount" ADD CONSTRAINT "aid_amount_claim_id_fkey" FOREIGN KEY ("claim_id") REFERENCES "claim"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "aid_item" ADD CONSTRAINT "aid_item_entry_id_fkey" FOREIGN KEY ("entry_id") REFERENCES "entry"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "aid_item" ADD CONSTRAINT "aid_item_contribution_id_fkey" FOREIGN KEY ("contribution_id") REFERENCES "contribution"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "aid_item" ADD CONSTRAINT "aid_item_capability_id_fkey" FOREIGN KEY ("capability_id") REFERENCES "capability"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "aid_item" ADD CONSTRAINT "aid_item_quantity_id_fkey" FOREIGN KEY ("quantity_id") REFERENCES "quantity"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "aid_item" ADD CONSTRAINT "aid_item_claim_id_fkey" FOREIGN KEY ("claim_id") REFERENCES "claim"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "statement" ADD CONSTRAINT "statement_entry_id_fkey" FOREIGN KEY ("entry_id") REFERENCES "entry"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "statement" ADD CONSTRAINT "statement_speaker_id_fkey" FOREIGN KEY ("speaker_id") REFERENCES "actor"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "contribution" ADD CONSTRAINT "contribution_entry_id_fkey" FOREIGN KEY ("entry_id") REFERENCES "entry"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "contribution" ADD CONSTRAINT "contribution_dataset_id_fkey" FOREIGN KEY ("dataset_id") REFERENCES "dataset"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "entry_place" ADD CONSTRAINT "entry_place_entry_id_fkey" FOREIGN KEY ("entry_id") REFERENCES "entry"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "entry_place" ADD CONSTRAINT "entry_place_contribution_id_fkey" FOREIGN KEY ("contribution_id") REFERENCES "contribution"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "entry_place" ADD CONSTRAINT "entry_place_place_id_fkey" FOREIGN KEY ("place_id") REFERENCES "place"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "entry_place" ADD CONSTRAINT "entry_place_claim_id_fkey" FOREIGN KEY ("claim_id") REFERENCES "claim"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "participation" ADD CONSTRAINT "participation_entry_id_fkey" FOREIGN KEY ("entry_id") REFERENCES "entry"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "participation" ADD CONSTRAINT "participation_contribution_id_fkey" FOREIGN KEY ("contribution_id") REFERENCES "contribution"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "participation" ADD CONSTRAINT "participation_actor_id_fkey" FOREIGN KEY ("actor_id") REFERENCES "actor"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "participation" ADD CONSTRAINT "participation_office_id_fkey" FOREIGN KEY ("office_id") REFERENCES "office"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "participation" ADD CONSTRAINT "participation_claim_id_fkey" FOREIGN KEY ("claim_id") REFERENCES "claim"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "capability_use" ADD CONSTRAINT "capability_use_entry_id_fkey" FOREIGN KEY ("entry_id") REFERENCES "entry"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "capability_use" ADD CONSTRAINT "capability_use_contribution_id_fkey" FOREIGN KEY ("contribution_id") REFERENCES "contribution"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "capability_use" ADD CONSTRAINT "capability_use_capability_id_fkey" FOREIGN KEY ("capability_id") REFERENCES "capability"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "capability_use" ADD CONSTRAINT "capability_use_quantity_id_fkey" FOREIGN KEY ("quantity_id") REFERENCES "quantity"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "capability_use" ADD CONSTRAINT "capability_use_claim_id_fkey" FOREIGN KEY ("claim_id") REFERENCES "claim"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "claim" ADD CONSTRAINT "claim_entry_id_fkey" FOREIGN KEY ("entry_id") REFERENCES "entry"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "claim" ADD CONSTRAINT "claim_contribution_id_fkey" FOREIGN KEY ("contribution_id") REFERENCES "contribution"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "claim" ADD CONSTRAINT "claim_speaker_id_fkey" FOREIGN KEY ("speaker_id") REFERENCES "actor"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "claim" ADD CONSTRAINT "claim_office_id_fkey" FOREIGN KEY ("office_id") REFERENCES "office"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "claim" ADD CONSTRAINT "claim_place_id_fkey" FOREIGN KEY ("place_id") REFERENCES "place"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "claim" ADD CONSTRAINT "claim_document_id_fkey" FOREIGN KEY ("document_id") REFERENCES "document"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "claim" ADD CONSTRAINT "claim_credited_id_fkey" FOREIGN KEY ("credited_id") REFERENCES "source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "quantity" ADD CONSTRAINT "quantity_entry_id_fkey" FOREIGN KEY ("entry_id") REFERENCES "entry"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "quantity" ADD CONSTRAINT "quantity_contribution_id_fkey" FOREIGN KEY ("contribution_id") REFERENCES "contribution"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "quantity" ADD CONSTRAINT "quantity_claim_id_fkey" FOREIGN KEY ("claim_id") REFERENCES "claim"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "link" ADD CONSTRAINT "link_from_id_fkey" FOREIGN KEY ("from_id") REFERENCES "entry"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "link" ADD CONSTRAINT "link_to_id_fkey" FOREIGN KEY ("to_id") REFERENCES "entry"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "link" ADD CONSTRAINT "link_contribution_id_fkey" FOREIGN KEY ("contribution_id") REFERENCES "contribution"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "link" ADD CONSTRAINT "link_document_id_fkey" FOREIGN KEY ("document_id") REFERENCES "document"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "entry_document" ADD CONSTRAINT "entry_document_entry_id_fkey" FOREIGN KEY ("entry_id") REFERENCES "entry"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "entry_document" ADD CONSTRAINT "entry_document_contribution_id_fkey" FOREIGN KEY ("contribution_id") REFERENCES "contribution"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "entry_document" ADD CONSTRAINT "entry_document_document_id_fkey" FOREIGN KEY ("document_id") REFERENCES "document"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "entry_thread" ADD CONSTRAINT "entry_thread_entry_id_fkey" FOREIGN KEY ("entry_id") REFERENCES "entry"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "entry_thread" ADD CONSTRAINT "entry_thread_contribution_id_fkey" FOREIGN KEY ("contribution_id") REFERENCES "contribution"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "entry_thread" ADD CONSTRAINT "entry_thread_thread_id_fkey" FOREIGN KEY ("thread_id") REFERENCES "thread"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "entry_tag" ADD CONSTRAINT "entry_tag_entry_id_fkey" FOREIGN KEY ("entry_id") REFERENCES "entry"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "entry_tag" ADD CONSTRAINT "entry_tag_contribution_id_fkey" FOREIGN KEY ("contribution_id") REFERENCES "contribution"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "place" ADD CONSTRAINT "place_parent_id_fkey" FOREIGN KEY ("parent_id") REFERENCES "place"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "place_area" ADD CONSTRAINT "place_area_place_id_fkey" FOREIGN KEY ("place_id") REFERENCES "place"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "place_area" ADD CONSTRAINT "place_area_area_id_fkey" FOREIGN KEY ("area_id") REFERENCES "place"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "place_closure" ADD CONSTRAINT "place_closure_above_id_fkey" FOREIGN KEY ("above_id") REFERENCES "place"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "place_closure" ADD CONSTRAINT "place_closure_below_id_fkey" FOREIGN KEY ("below_id") REFERENCES "place"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "place_code" ADD CONSTRAINT "place_code_place_id_fkey" FOREIGN KEY ("place_id") REFERENCES "place"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "place_name" ADD CONSTRAINT "place_name_place_id_fkey" FOREIGN KEY ("place_id") REFERENCES "place"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "actor" ADD CONSTRAINT "actor_parent_id_fkey" FOREIGN KEY ("parent_id") REFERENCES "actor"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "actor_closure" ADD CONSTRAINT "actor_closure_above_id_fkey" FOREIGN KEY ("above_id") REFERENCES "actor"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "actor_closure" ADD CONSTRAINT "actor_closure_below_id_fkey" FOREIGN KEY ("below_id") REFERENCES "actor"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "actor_name" ADD CONSTRAINT "actor_name_actor_id_fkey" FOREIGN KEY ("actor_id") REFERENCES "actor"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "office" ADD CONSTRAINT "office_actor_id_fkey" FOREIGN KEY ("actor_id") REFERENCES "actor"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "office" ADD CONSTRAINT "office_body_id_fkey" FOREIGN KEY ("body_id") REFERENCES "actor"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "capability" ADD CONSTRAINT "capability_parent_id_fkey" FOREIGN KEY ("parent_id") REFERENCES "capability"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "capability_closure" ADD CONSTRAINT "capability_closure_above_id_fkey" FOREIGN KEY ("above_id") REFERENCES "capability"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "capability_closure" ADD CONSTRAINT "capability_closure_below_id_fkey" FOREIGN KEY ("below_id") REFERENCES "capability"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "capability_name" ADD CONSTRAINT "capability_name_capability_id_fkey" FOREIGN KEY ("capability_id") REFERENCES "capability"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "source" ADD CONSTRAINT "source_actor_id_fkey" FOREIGN KEY ("actor_id") REFERENCES "actor"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "document" ADD CONSTRAINT "document_publisher_id_fkey" FOREIGN KEY ("publisher_id") REFERENCES "source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "document" ADD CONSTRAINT "document_licence_id_fkey" FOREIGN KEY ("licence_id") REFERENCES "licence"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "dataset" ADD CONSTRAINT "dataset_licence_id_fkey" FOREIGN KEY ("licence_id") REFERENCES "licence"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "revision" ADD CONSTRAINT "revision_document_id_fkey" FOREIGN KEY ("document_id") REFERENCES "document"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "tombstone" ADD CONSTRAINT "tombstone_dataset_id_fkey" FOREIGN KEY ("dataset_id") REFERENCES "dataset"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "seed_run" ADD CONSTRAINT "seed_run_dataset_id_fkey" FOREIGN KEY ("dataset_id") REFERENCES "dataset"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "quarantined_row" ADD CONSTRAINT "quarantined_row_run_id_fkey" FOREIGN KEY ("run_id") REFERENCES "seed_run"("id") ON DELETE CASCADE ON UPDATE CASCADE;
