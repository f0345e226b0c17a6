-- The two roles in which Dateline's processes use a PostgreSQL of your own. Run it once, as a superuser, with psql and
-- connected to Dateline's database:
--
--   psql -f deploy/postgresql/roles.sql "postgresql://postgres@host/dateline"
--
-- Then, in this order:
--   1. give both a password, here with \password dateline_reader and \password dateline_writer;
--   2. run `npm run db:migrate` with the DATABASE_URL of the database's owner: it makes the tables and grants them to
--      these roles, now and for every later table;
--   3. start the server with the URL of dateline_reader, the seeding jobs with the one of dateline_writer.
-- Roles of other names do as well: GRANT dateline_reader TO them. Running this file twice does no harm.

DO $$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'dateline_reader') THEN
    CREATE ROLE dateline_reader LOGIN;
  END IF;
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'dateline_writer') THEN
    CREATE ROLE dateline_writer LOGIN;
  END IF;
  EXECUTE format('GRANT CONNECT ON DATABASE %I TO dateline_reader, dateline_writer', current_database());
  -- A seeding job keeps track of the rows that it met in a temporary table.
  EXECUTE format('GRANT TEMPORARY ON DATABASE %I TO dateline_writer', current_database());
END
$$;
