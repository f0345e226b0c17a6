-- Servers hear of every write once it is committed, whoever made it and to whichever table: what they remember of the data is
-- then forgotten. Prisma has no word for triggers; a test says that no table is without.
CREATE FUNCTION "tell_of_write"() RETURNS trigger LANGUAGE plpgsql AS $$
begin
  perform pg_notify('dateline', tg_table_name);
  return null;
end $$;

DO $$
declare
  written text;
begin
  for written in select tablename from pg_tables where schemaname = current_schema() and tablename <> '_prisma_migrations' loop
    execute format('create trigger tell_of_write after insert or update or delete or truncate on %I for each statement execute function tell_of_write()', written);
  end loop;
end $$;
