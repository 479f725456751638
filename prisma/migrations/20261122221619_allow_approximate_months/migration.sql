-- AlterTable
ALTER TABLE "application_window" ADD COLUMN     "approximate" BOOLEAN NOT NULL DEFAULT false;

-- AlterTable
ALTER TABLE "execution_period" ADD COLUMN     "approximate" BOOLEAN NOT NULL DEFAULT false;

-- 約 goes before months; days are never approximate.
ALTER TABLE "application_window"
  ADD CONSTRAINT "application_window_approximate_months" CHECK (NOT approximate OR kind = 'months');
