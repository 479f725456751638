-- AlterEnum
ALTER TYPE "funding_rule_kind" ADD VALUE 'lender_fee';
