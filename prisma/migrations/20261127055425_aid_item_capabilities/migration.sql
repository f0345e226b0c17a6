-- CreateIndex
CREATE INDEX "aid_item_capability_id_entry_id_idx" ON "aid_item"("capability_id", "entry_id");
