-- Services of a value are given by the government: alone, or as its part of a split.
ALTER TABLE "funding_rule"
  ADD CONSTRAINT "funding_rule_service_of_government" CHECK (
    NOT in_kind OR kind = 'fixed_split' OR (kind = 'amount_limit' AND party = 'government')
  );
