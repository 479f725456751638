-- The part of a split that alone is approximate is one of its two.
ALTER TABLE "funding_rule"
  ADD CONSTRAINT "funding_rule_split_part" CHECK (kind <> 'fixed_split' OR party IN ('government', 'applicant'));
