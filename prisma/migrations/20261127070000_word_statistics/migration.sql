-- Words are as unlike as they can be: by the usual sample one that stands in ten entries is taken for one of two thousand, and a
-- page of them is looked for in the order of the feed, through half of it. Prisma has no word for it.
ALTER TABLE "entry_text" ALTER COLUMN "document" SET STATISTICS 1000;
