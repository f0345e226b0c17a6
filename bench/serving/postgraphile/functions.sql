-- What PostGraphile computes no field of by itself: numbers of the entries under a place that began between two days.
-- It makes fields of these functions; they lie in a schema of their own, which goes when the bench ends.

create schema if not exists bench;
grant usage on schema bench to dateline_reader;

create or replace function bench.timeline_kinds(place int, from_day date, to_day date)
returns table (kind public."EntryKind", count int) language sql stable as $$
  select f.kind, count(*)::int from public.feed f
  where f.status not in ('SCHEDULED', 'RETRACTED') and f.place_ids @> array[place]
    and f.occurred_day >= from_day and f.occurred_day < to_day
    and f.occurred_at >= from_day - interval '16 hours' and f.occurred_at < to_day + interval '16 hours'
  group by f.kind order by 2 desc, f.kind::text
$$;

create or replace function bench.timeline_actors(place int, from_day date, to_day date)
returns table (key text, name text, count int) language sql stable as $$
  select a.key, a.name, counted.count::int from (
    select id, count(*) from public.feed f cross join unnest(f.actor_ids) as id
    where f.status not in ('SCHEDULED', 'RETRACTED') and f.place_ids @> array[place]
      and f.occurred_day >= from_day and f.occurred_day < to_day
      and f.occurred_at >= from_day - interval '16 hours' and f.occurred_at < to_day + interval '16 hours'
    group by id
  ) counted join public.actor a on a.id = counted.id order by counted.count desc, a.key collate "C" limit 10
$$;

create or replace function bench.timeline_months(place int, from_day date, to_day date)
returns table (month timestamptz, count int) language sql stable as $$
  with months as materialized (
    select date_trunc('month', case when f.by_day then f.occurred_day::timestamp
      else f.occurred_at at time zone 'Europe/Kyiv' end) as month, count(*) as count
    from public.feed f
    where f.status not in ('SCHEDULED', 'RETRACTED') and f.place_ids @> array[place]
      and f.occurred_day >= from_day and f.occurred_day < to_day
      and f.occurred_at >= from_day - interval '16 hours' and f.occurred_at < to_day + interval '16 hours'
    group by 1
  )
  select each.month at time zone 'Europe/Kyiv', coalesce(m.count, 0)::int
  from generate_series((select min(month) from months), (select max(month) from months), '1 month') as each (month)
  left join months m on m.month = each.month order by each.month
$$;
