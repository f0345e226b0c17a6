-- DropForeignKey
ALTER TABLE "contribution" DROP CONSTRAINT "contribution_entry_id_fkey";

-- AlterTable
ALTER TABLE "actor" ADD COLUMN     "owner_id" INTEGER;

-- AlterTable
ALTER TABLE "aid_programme" ADD COLUMN     "owner_id" INTEGER;

-- AlterTable
ALTER TABLE "capability" ADD COLUMN     "owner_id" INTEGER;

-- AlterTable
ALTER TABLE "document" ADD COLUMN     "owner_id" INTEGER;

-- AlterTable
ALTER TABLE "entry" ADD COLUMN     "row_hash" BYTEA;

-- AlterTable
ALTER TABLE "office" ADD COLUMN     "owner_id" INTEGER;

-- AlterTable
ALTER TABLE "place" ADD COLUMN     "owner_id" INTEGER;

-- AlterTable
ALTER TABLE "seed_run" ADD COLUMN     "etag" TEXT,
ADD COLUMN     "last_modified" TEXT,
ADD COLUMN     "mapping" TEXT;

-- AlterTable
ALTER TABLE "source" ADD COLUMN     "owner_id" INTEGER;

-- AlterTable
ALTER TABLE "thread" ADD COLUMN     "owner_id" INTEGER;

-- CreateTable
CREATE TABLE "ruling" (
    "id" UUID NOT NULL,
    "dataset_id" INTEGER NOT NULL,
    "upstream_id" TEXT NOT NULL,
    "entry_id" UUID NOT NULL,
    "content_hash" BYTEA NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "ruling_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "ruling_entry_id_idx" ON "ruling"("entry_id");

-- CreateIndex
CREATE UNIQUE INDEX "ruling_dataset_id_upstream_id_key" ON "ruling"("dataset_id", "upstream_id");

-- AddForeignKey
ALTER TABLE "aid_programme" ADD CONSTRAINT "aid_programme_owner_id_fkey" FOREIGN KEY ("owner_id") REFERENCES "dataset"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "place" ADD CONSTRAINT "place_owner_id_fkey" FOREIGN KEY ("owner_id") REFERENCES "dataset"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "actor" ADD CONSTRAINT "actor_owner_id_fkey" FOREIGN KEY ("owner_id") REFERENCES "dataset"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "office" ADD CONSTRAINT "office_owner_id_fkey" FOREIGN KEY ("owner_id") REFERENCES "dataset"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "capability" ADD CONSTRAINT "capability_owner_id_fkey" FOREIGN KEY ("owner_id") REFERENCES "dataset"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "source" ADD CONSTRAINT "source_owner_id_fkey" FOREIGN KEY ("owner_id") REFERENCES "dataset"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "document" ADD CONSTRAINT "document_owner_id_fkey" FOREIGN KEY ("owner_id") REFERENCES "dataset"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "thread" ADD CONSTRAINT "thread_owner_id_fkey" FOREIGN KEY ("owner_id") REFERENCES "dataset"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ruling" ADD CONSTRAINT "ruling_dataset_id_fkey" FOREIGN KEY ("dataset_id") REFERENCES "dataset"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
