-- What the feed is read by, beside the entries themselves: rows to find, order and count them by, their words, and the
-- names of reference data as they are searched. All of it is computed; it is filled here for what is recorded already.

CREATE EXTENSION IF NOT EXISTS unaccent;
CREATE EXTENSION IF NOT EXISTS pg_trgm;

-- unaccent() may change with its dictionary and is therefore not taken for an index: this names the dictionary.
CREATE FUNCTION plain_text(text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
    RETURN lower(unaccent('unaccent'::regdictionary, $1));

-- English words by their stems, whatever their accents.
CREATE TEXT SEARCH CONFIGURATION dateline (COPY = pg_catalog.english);
ALTER TEXT SEARCH CONFIGURATION dateline ALTER MAPPING FOR hword, hword_part, word WITH unaccent, english_stem;

-- CreateEnum
CREATE TYPE "NamedNoun" AS ENUM ('PLACE', 'ACTOR', 'CAPABILITY', 'SOURCE', 'THREAD');

-- DropIndex
DROP INDEX "entry_occurred_at_id_idx";
DROP INDEX "entry_kind_occurred_at_id_idx";
DROP INDEX "entry_dataset_id_occurred_at_id_idx";
DROP INDEX "entry_occurred_day_idx";
DROP INDEX "entry_recorded_at_id_idx";

-- CreateTable
CREATE TABLE "feed" (
    "occurred_at" TIMESTAMPTZ(3) NOT NULL,
    "latest" TIMESTAMPTZ(3),
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,
    "entry_id" UUID NOT NULL,
    "occurred_day" DATE NOT NULL,
    "last_day" DATE,
    "dataset_id" INTEGER NOT NULL,
    "kind" "EntryKind" NOT NULL,
    "status" "VerificationStatus" NOT NULL,
    "event_type" "BattlefieldEventType",
    "policy_action" "PolicyAction",
    "aid_stage" "AidStage",
    "programme_id" INTEGER,
    "has_start" BOOLEAN NOT NULL,
    "by_day" BOOLEAN NOT NULL,
    "disputed" BOOLEAN NOT NULL,
    "place_ids" INTEGER[],
    "actor_ids" INTEGER[],
    "roles" "ParticipationRole"[],
    "sides" "Side"[],
    "capability_ids" INTEGER[],
    "source_ids" INTEGER[],
    "thread_ids" INTEGER[],
    "tags" TEXT[],

    CONSTRAINT "feed_pkey" PRIMARY KEY ("entry_id")
);

-- CreateTable
CREATE TABLE "entry_text" (
    "entry_id" UUID NOT NULL,
    "document" tsvector NOT NULL,

    CONSTRAINT "entry_text_pkey" PRIMARY KEY ("entry_id")
);

-- CreateTable
CREATE TABLE "search_name" (
    "noun" "NamedNoun" NOT NULL,
    "target_id" INTEGER NOT NULL,
    "plain" TEXT NOT NULL,

    CONSTRAINT "search_name_pkey" PRIMARY KEY ("noun","target_id","plain")
);

-- What is recorded already, as src/timeline/recording/feed-rows.ts has it since this version.
insert into feed (occurred_at, latest, recorded_at, entry_id, occurred_day, last_day, dataset_id, kind, status, event_type, policy_action, aid_stage, programme_id, has_start, by_day, disputed, place_ids, actor_ids, roles, sides, capability_ids, source_ids, thread_ids, tags) select e.occurred_at, e.latest, e.recorded_at, e.id, e.occurred_day, e.last_day, e.dataset_id, e.kind, e.status, b.event_type, p.action, a.stage, a.programme_id, e.earliest is not null, e.by_day, case when (select count(*) from claim where entry_id = e.id) > 1
  or exists (select from link where from_id = e.id and type in ('ABOUT', 'CONTRADICTS'))
  or exists (select from link where to_id = e.id and type in ('ABOUT', 'CONTRADICTS'))
  then exists (
  with scope as (
  select id, min(distance) as distance from (
    select e.id as id, 0 as distance
    union all select l.from_id, 1 from link l join entry n on n.id = l.from_id
      where l.to_id = e.id and l.type in ('ABOUT', 'CONTRADICTS') and n.status <> 'RETRACTED'
    union all select l.to_id, 2 from link l join entry n on n.id = l.to_id
      where l.from_id = e.id and l.type in ('ABOUT', 'CONTRADICTS') and n.status <> 'RETRACTED'
  ) near group by id
  ), claimed as (
    select c.id as claim_id, c.polarity, scope.distance, coalesce(c.place_id, (
      select x.place_id from entry_place x where x.entry_id = c.entry_id and x.role = 'OCCURRED'
      order by x.contribution_id nulls first, x.position limit 1)) as place_id,
      case c.subject when 'DAMAGE' then 'DAMAGED_SITES' else c.subject end as subject
    from scope join claim c on c.entry_id = scope.id
  ), said as (
    select *, subject in ('FIRES', 'KILLED', 'INJURED', 'CASUALTIES', 'DAMAGED_SITES', 'DRONES_LAUNCHED', 'DRONES_INTERCEPTED', 'MISSILES_LAUNCHED', 'MISSILES_INTERCEPTED', 'EXPLOSIONS', 'MINE_TYPES', 'ITEMS_SUPPLIED', 'DEATHS_CIVILIANS', 'DEATHS_SIDE_A', 'DEATHS_SIDE_B', 'DEATHS_UNKNOWN') as is_count from claimed
  ), numbered as (
  select s.claim_id, s.place_id, s.distance, s.polarity, q.metric as subject, q.unit, coalesce(
      (select u.capability_id from capability_use u where u.quantity_id = q.id limit 1),
      (select coalesce(i.capability_id, -1) from aid_item i where i.quantity_id = q.id limit 1), 0) as thing,
    case when q.qualifier = 'AT_MOST' then coalesce(q.low, 0)
      when q.qualifier = 'SEVERAL' then coalesce(q.low, 3)
      when q.qualifier = 'ABOUT' then coalesce(q.low, q.best * 0.75)
      else coalesce(q.low, q.best) end as low,
    case when q.qualifier in ('AT_LEAST', 'SEVERAL') then coalesce(q.high, 'infinity')
      when q.qualifier = 'ABOUT' then coalesce(q.high, q.best * 1.25)
      else coalesce(q.high, q.best) end as high
  from said s join quantity q on q.claim_id = s.claim_id and q.qualifier not in ('UNKNOWN', 'UNDISCLOSED')
  ), counted as (
  select claim_id, place_id, distance, subject, unit, thing, low, high from numbered where polarity = 'ASSERTS'
  union all
  select claim_id, place_id, distance, subject, unit, thing, 0, 0 from numbered where polarity = 'DENIES' and high = 0
  union all
  select s.claim_id, s.place_id, s.distance, s.subject, null, 0,
    case s.polarity when 'DENIES' then 0 else 1 end, case s.polarity when 'DENIES' then 0 else 'infinity'::float8 end
  from said s where s.is_count and not exists (select from quantity q where q.claim_id = s.claim_id and q.metric = s.subject)
  ), counts as (
    select * from counted
    union all select claim_id, place_id, distance, 'KILLED', unit, thing, low, 'infinity' from counted
      where subject in ('DEATHS_CIVILIANS', 'DEATHS_SIDE_A', 'DEATHS_SIDE_B', 'DEATHS_UNKNOWN')
    union all select claim_id, place_id, distance, 'CASUALTIES', unit, thing, low, 'infinity' from counted
      where subject in ('KILLED', 'INJURED', 'DEATHS_CIVILIANS', 'DEATHS_SIDE_A', 'DEATHS_SIDE_B', 'DEATHS_UNKNOWN')
  )
  select a.claim_id as "oneId", b.claim_id as "otherId", a.subject, coalesce(a.place_id, b.place_id) as "placeId"
  from said a join said b on b.subject = a.subject and a.polarity = 'ASSERTS' and b.polarity = 'DENIES'
  where not a.is_count and a.claim_id <> b.claim_id and a.distance + b.distance <= 2
  and (a.place_id = b.place_id or a.place_id is null or b.place_id is null)
  union all
  select a.claim_id, b.claim_id, a.subject, coalesce(a.place_id, b.place_id)
  from counts a join counts b on b.subject = a.subject and b.thing = a.thing and a.high < b.low
  where a.thing >= 0 and (a.unit = b.unit or a.unit is null or b.unit is null) and a.claim_id <> b.claim_id and a.distance + b.distance <= 2
  and (a.place_id = b.place_id or a.place_id is null or b.place_id is null)
  union all
  select a.claim_id, b.claim_id, a.subject, coalesce(a.place_id, b.place_id)
  from counts a join numbered b on b.subject = a.subject and b.thing = a.thing and b.polarity = 'DENIES'
  where b.high > 0 and a.low >= b.low and a.high <= b.high
    and a.thing >= 0 and (a.unit = b.unit or a.unit is null or b.unit is null) and a.claim_id <> b.claim_id and a.distance + b.distance <= 2
  and (a.place_id = b.place_id or a.place_id is null or b.place_id is null)) else false end,
  (select array_agg(distinct c.above_id) from entry_place u join place_closure c on c.below_id = u.place_id
   where u.entry_id = e.id), who.actor_ids, who.roles, who.sides,
  (select array_agg(distinct c.above_id) from (
     select capability_id from capability_use where entry_id = e.id
     union all select capability_id from aid_item where entry_id = e.id
   ) u join capability_closure c on c.below_id = u.capability_id),
  (select array_agg(distinct s.id) from (
     select d.publisher_id as id from entry_document u join document d on d.id = u.document_id where u.entry_id = e.id
     union all select u.credited_id from claim u where u.entry_id = e.id and u.credited_id is not null
   ) s),
  (select array_agg(distinct u.thread_id) from entry_thread u where u.entry_id = e.id),
  (select array_agg(distinct u.tag) from entry_tag u where u.entry_id = e.id) from entry e
    left join battlefield_event b on b.entry_id = e.id
    left join policy_decision p on p.entry_id = e.id
    left join aid_package a on a.entry_id = e.id
    cross join lateral (
  select array_agg(distinct c.above_id) as actor_ids, array_agg(distinct u.role) as roles, array_agg(distinct x.side) as sides
  from participation u join actor x on x.id = u.actor_id join actor_closure c on c.below_id = u.actor_id
  where u.entry_id = e.id) who;

insert into entry_text (entry_id, document) select e.id,
  setweight(to_tsvector('dateline', e.title), 'A')
  || $$' ':20$$::tsvector || setweight(to_tsvector('dateline', coalesce(e.summary, '')), 'B')
  || setweight(to_tsvector('dateline', coalesce(
       (select string_agg(repeat('a ', 20) || u.text, E'\n' order by u.contribution_id nulls first, u.position)
        from claim u where u.entry_id = e.id), '')), 'C')
  || coalesce((select array_to_tsvector(array_agg(distinct n.word)) from (
       select 'place ' || u.place_id as word from entry_place u where u.entry_id = e.id
       union all select 'actor ' || u.actor_id as word from participation u where u.entry_id = e.id
       union all select 'capability ' || u.capability_id as word from capability_use u where u.entry_id = e.id
       union all select 'capability ' || u.capability_id as word from aid_item u where u.entry_id = e.id and u.capability_id is not null
     ) n), ''::tsvector) from entry e;

-- CreateIndex
CREATE INDEX "place_lat_lon_idx" ON "place"("lat", "lon");

-- CreateIndex
CREATE INDEX "feed_occurred_at_entry_id_idx" ON "feed"("occurred_at", "entry_id");

-- CreateIndex
CREATE INDEX "feed_recorded_at_entry_id_idx" ON "feed"("recorded_at", "entry_id");

-- CreateIndex
CREATE INDEX "feed_kind_occurred_at_entry_id_idx" ON "feed"("kind", "occurred_at", "entry_id");

-- CreateIndex
CREATE INDEX "feed_event_type_occurred_at_entry_id_idx" ON "feed"("event_type", "occurred_at", "entry_id");

-- CreateIndex
CREATE INDEX "feed_status_occurred_at_entry_id_idx" ON "feed"("status", "occurred_at", "entry_id");

-- CreateIndex
CREATE INDEX "feed_dataset_id_occurred_at_entry_id_idx" ON "feed"("dataset_id", "occurred_at", "entry_id");

-- CreateIndex
CREATE INDEX "feed_lists_idx" ON "feed" USING GIN ("place_ids", "actor_ids", "roles", "sides", "capability_ids", "source_ids", "thread_ids", "tags");

-- CreateIndex
CREATE INDEX "entry_text_document_idx" ON "entry_text" USING GIN ("document");

-- CreateIndex
CREATE INDEX "search_name_plain_idx" ON "search_name" USING GIN ("plain" gin_trgm_ops);

-- Which spans a window meets. Prisma has no word for it.
CREATE INDEX "feed_span_idx" ON "feed" USING GIST (tstzrange("occurred_at", coalesce("latest", 'infinity'), '[]'));

-- What few entries have. Prisma has no word for these either.
CREATE INDEX "feed_disputed_idx" ON "feed" ("occurred_at", "entry_id") WHERE "disputed";
CREATE INDEX "feed_policy_action_idx" ON "feed" ("policy_action", "occurred_at", "entry_id") WHERE "policy_action" IS NOT NULL;
CREATE INDEX "feed_aid_stage_idx" ON "feed" ("aid_stage", "occurred_at", "entry_id") WHERE "aid_stage" IS NOT NULL;
CREATE INDEX "feed_programme_id_idx" ON "feed" ("programme_id", "occurred_at", "entry_id") WHERE "programme_id" IS NOT NULL;

-- New rows wait in a list until they are many, which is quicker to write; every query reads the list, so that it is kept short.
ALTER INDEX "feed_lists_idx" SET (gin_pending_list_limit = 1024);
ALTER INDEX "entry_text_document_idx" SET (gin_pending_list_limit = 1024);

-- Names of what is recorded already, as src/timeline/recording/name-rows.ts has them since this version.
insert into search_name (noun, target_id, plain)
    select 'PLACE'::"NamedNoun", id, plain_text(name) from place
    union select 'PLACE', place_id, plain_text(name) from place_name
    union select 'ACTOR', id, plain_text(name) from actor
    union select 'ACTOR', actor_id, plain_text(name) from actor_name
    union select 'CAPABILITY', id, plain_text(name) from capability
    union select 'CAPABILITY', capability_id, plain_text(name) from capability_name
    union select 'SOURCE', id, plain_text(name) from source
    union select 'THREAD', id, plain_text(name) from thread;

-- Whole words of names, by their stems. Prisma has no word for it.
CREATE INDEX "search_name_words_idx" ON "search_name" USING GIN (to_tsvector('dateline', "plain"));

