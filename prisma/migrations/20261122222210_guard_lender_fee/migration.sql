-- By itself, since a new kind can be named only once it is committed.
ALTER TABLE "funding_rule"
  ADD CONSTRAINT "funding_rule_lender_fee_rate" CHECK (kind <> 'lender_fee' OR share_numerator IS NOT NULL);
