-- CreateIndex
CREATE INDEX "aid_amount_claim_id_idx" ON "aid_amount"("claim_id");

-- CreateIndex
CREATE INDEX "aid_item_claim_id_idx" ON "aid_item"("claim_id");

-- CreateIndex
CREATE INDEX "aid_item_quantity_id_idx" ON "aid_item"("quantity_id");

-- CreateIndex
CREATE INDEX "capability_use_claim_id_idx" ON "capability_use"("claim_id");

-- CreateIndex
CREATE INDEX "capability_use_quantity_id_idx" ON "capability_use"("quantity_id");

-- CreateIndex
CREATE INDEX "entry_place_claim_id_idx" ON "entry_place"("claim_id");

-- CreateIndex
CREATE INDEX "participation_claim_id_idx" ON "participation"("claim_id");
