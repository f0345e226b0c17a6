-- CreateTable
CREATE TABLE "cut_link" (
    "id" UUID NOT NULL,
    "from_id" UUID NOT NULL,
    "to_id" UUID NOT NULL,
    "contribution_id" UUID,
    "type" "LinkType" NOT NULL,
    "document_id" INTEGER,

    CONSTRAINT "cut_link_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "cut_link_from_id_idx" ON "cut_link"("from_id");

-- CreateIndex
CREATE INDEX "cut_link_to_id_idx" ON "cut_link"("to_id");
