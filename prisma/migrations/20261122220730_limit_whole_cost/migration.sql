-- AlterEnum
ALTER TYPE "funding_party" ADD VALUE 'total';

-- A share is a share of somebody's: of the whole there is none. (The new value is not named: it cannot be, before it is committed.)
ALTER TABLE "funding_rule"
  ADD CONSTRAINT "funding_rule_share_of_one_party" CHECK (kind <> 'share_limit' OR party IN ('government', 'applicant'));
