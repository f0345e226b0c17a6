-- CreateTable
CREATE TABLE "change_pruning" (
    "up_to" BIGINT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "change_pruning_pkey" PRIMARY KEY ("up_to")
);
