-- CreateEnum
CREATE TYPE "budget_kind" AS ENUM ('pool', 'appropriated', 'committed', 'paid', 'remaining');

-- CreateEnum
CREATE TYPE "revision_action" AS ENUM ('published', 'withdrawn', 'superseded');

-- CreateEnum
CREATE TYPE "theme" AS ENUM ('low_carbon', 'smart_manufacturing', 'digital', 'research_and_development', 'talent', 'finance', 'startups', 'brand_and_export', 'circular_economy', 'energy', 'water', 'regional', 'services', 'design', 'health');

-- CreateEnum
CREATE TYPE "organization_role" AS ENUM ('executing', 'advising', 'contact', 'verifying', 'collaborating');

-- CreateEnum
CREATE TYPE "execution_start" AS ENUM ('approval', 'day_after_approval', 'contract');

-- CreateEnum
CREATE TYPE "funding_rule_kind" AS ENUM ('amount_limit', 'share_limit', 'fixed_split', 'free_of_charge', 'fee', 'bonus', 'multiplier', 'share_uplift', 'relation', 'eligible_costs', 'category_limit', 'own_funds_only', 'loan_terms', 'guarantee', 'equity_terms', 'disbursement_plan', 'matching_ratio', 'by_reference', 'negotiated');

-- CreateEnum
CREATE TYPE "funding_party" AS ENUM ('government', 'applicant');

-- CreateEnum
CREATE TYPE "bound" AS ENUM ('max', 'min', 'exact');

-- CreateEnum
CREATE TYPE "funding_per" AS ENUM ('case', 'applicant', 'applicant_year', 'lead', 'member', 'year', 'person', 'class', 'model', 'certificate', 'request');

-- CreateEnum
CREATE TYPE "cost_base" AS ENUM ('total_cost', 'execution_cost', 'tuition', 'course_cost', 'priority_cost', 'approved_amount', 'investment_plan');

-- CreateEnum
CREATE TYPE "tax_treatment" AS ENUM ('included', 'excluded');

-- CreateEnum
CREATE TYPE "organization_kind" AS ENUM ('foundation', 'association', 'company', 'university', 'research_institute', 'government_unit', 'project_office', 'bank');

-- CreateEnum
CREATE TYPE "support_kind" AS ENUM ('subsidy', 'guidance', 'diagnosis', 'consultation', 'training', 'loan', 'equity', 'award', 'certification', 'matchmaking', 'incubation', 'promotion', 'information');

-- CreateEnum
CREATE TYPE "editorial_state" AS ENUM ('draft', 'in_review', 'approved', 'scheduled', 'published', 'superseded', 'withdrawn');

-- CreateEnum
CREATE TYPE "lifecycle_state" AS ENUM ('active', 'suspended', 'discontinued', 'replaced');

-- CreateEnum
CREATE TYPE "window_kind" AS ENUM ('fixed', 'rolling', 'months', 'on_announcement', 'yearly', 'periodic', 'batches', 'relative', 'per_course');

-- CreateEnum
CREATE TYPE "window_purpose" AS ENUM ('application', 'purchase');

-- CreateEnum
CREATE TYPE "closure_reason" AS ENUM ('funds_exhausted', 'places_filled', 'cancelled');

-- CreateTable
CREATE TABLE "agency" (
    "code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "name_en" TEXT NOT NULL,
    "aliases" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "parent_code" TEXT,
    "valid_from" DATE,
    "valid_until" DATE,
    "url" TEXT,

    CONSTRAINT "agency_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "agency_succession" (
    "predecessor_code" TEXT NOT NULL,
    "successor_code" TEXT NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "agency_succession_pkey" PRIMARY KEY ("predecessor_code","successor_code")
);

-- CreateTable
CREATE TABLE "budget" (
    "version_id" INTEGER NOT NULL,
    "key" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "kind" "budget_kind" NOT NULL,
    "amount" BIGINT NOT NULL,
    "approximate" BOOLEAN NOT NULL DEFAULT false,
    "fiscal_year" INTEGER,
    "as_of" DATE,
    "source_zh" TEXT,
    "source_en" TEXT,
    "inferred_zh" TEXT,
    "inferred_en" TEXT,
    "note_zh" TEXT,
    "note_en" TEXT,

    CONSTRAINT "budget_pkey" PRIMARY KEY ("version_id","key")
);

-- CreateTable
CREATE TABLE "catalogue_revision" (
    "revision" INTEGER NOT NULL,
    "published_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "catalogue_revision_pkey" PRIMARY KEY ("revision")
);

-- CreateTable
CREATE TABLE "revision_entry" (
    "revision" INTEGER NOT NULL,
    "version_id" INTEGER NOT NULL,
    "action" "revision_action" NOT NULL,

    CONSTRAINT "revision_entry_pkey" PRIMARY KEY ("revision","version_id")
);

-- CreateTable
CREATE TABLE "citation" (
    "version_id" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "source_key" TEXT NOT NULL,
    "quote" TEXT NOT NULL,
    "is_audience" BOOLEAN NOT NULL DEFAULT false,
    "track_key" TEXT,
    "criterion_key" TEXT,
    "rule_key" TEXT,
    "window_key" TEXT,
    "quota_key" TEXT,
    "budget_key" TEXT,
    "period_key" TEXT,
    "performance_key" TEXT,
    "preference_key" TEXT,
    "fact_key" TEXT,
    "contact_key" TEXT,
    "organization_position" INTEGER,
    "link_position" INTEGER,

    CONSTRAINT "citation_pkey" PRIMARY KEY ("version_id","position")
);

-- CreateTable
CREATE TABLE "contact_point" (
    "version_id" INTEGER NOT NULL,
    "key" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "organization_slug" TEXT,
    "agency_code" TEXT,
    "label" TEXT,
    "fax" TEXT,
    "email" TEXT,
    "url" TEXT,
    "scope_zh" TEXT,
    "scope_en" TEXT,
    "hours" TEXT,
    "inferred_zh" TEXT,
    "inferred_en" TEXT,
    "note_zh" TEXT,
    "note_en" TEXT,

    CONSTRAINT "contact_point_pkey" PRIMARY KEY ("version_id","key")
);

-- CreateTable
CREATE TABLE "contact_phone" (
    "version_id" INTEGER NOT NULL,
    "contact_key" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "number" TEXT NOT NULL,
    "extension" TEXT,
    "last_extension" TEXT,

    CONSTRAINT "contact_phone_pkey" PRIMARY KEY ("version_id","contact_key","position")
);

-- CreateTable
CREATE TABLE "program_alias" (
    "version_id" INTEGER NOT NULL,
    "alias" TEXT NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "program_alias_pkey" PRIMARY KEY ("version_id","alias")
);

-- CreateTable
CREATE TABLE "program_agency" (
    "version_id" INTEGER NOT NULL,
    "agency_code" TEXT NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "program_agency_pkey" PRIMARY KEY ("version_id","agency_code")
);

-- CreateTable
CREATE TABLE "program_organization" (
    "version_id" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "organization_slug" TEXT NOT NULL,
    "role" "organization_role" NOT NULL,
    "unit" TEXT,
    "inferred_zh" TEXT,
    "inferred_en" TEXT,
    "note_zh" TEXT,
    "note_en" TEXT,

    CONSTRAINT "program_organization_pkey" PRIMARY KEY ("version_id","position")
);

-- CreateTable
CREATE TABLE "program_theme" (
    "version_id" INTEGER NOT NULL,
    "theme" "theme" NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "program_theme_pkey" PRIMARY KEY ("version_id","theme")
);

-- CreateTable
CREATE TABLE "program_industry" (
    "version_id" INTEGER NOT NULL,
    "industry" TEXT NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "program_industry_pkey" PRIMARY KEY ("version_id","industry")
);

-- CreateTable
CREATE TABLE "program_link" (
    "version_id" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "url" TEXT NOT NULL,
    "label_zh" TEXT NOT NULL,
    "label_en" TEXT,
    "inferred_zh" TEXT,
    "inferred_en" TEXT,
    "note_zh" TEXT,
    "note_en" TEXT,

    CONSTRAINT "program_link_pkey" PRIMARY KEY ("version_id","position")
);

-- CreateTable
CREATE TABLE "eligibility_criterion" (
    "version_id" INTEGER NOT NULL,
    "key" TEXT NOT NULL,
    "track_key" TEXT,
    "position" INTEGER NOT NULL,
    "expression" JSONB NOT NULL,
    "inferred_zh" TEXT,
    "inferred_en" TEXT,
    "note_zh" TEXT,
    "note_en" TEXT,

    CONSTRAINT "eligibility_criterion_pkey" PRIMARY KEY ("version_id","key")
);

-- CreateTable
CREATE TABLE "preference" (
    "version_id" INTEGER NOT NULL,
    "key" TEXT NOT NULL,
    "track_key" TEXT,
    "position" INTEGER NOT NULL,
    "text_zh" TEXT NOT NULL,
    "text_en" TEXT,
    "condition" JSONB,
    "inferred_zh" TEXT,
    "inferred_en" TEXT,
    "note_zh" TEXT,
    "note_en" TEXT,

    CONSTRAINT "preference_pkey" PRIMARY KEY ("version_id","key")
);

-- CreateTable
CREATE TABLE "execution_period" (
    "version_id" INTEGER NOT NULL,
    "key" TEXT NOT NULL,
    "track_key" TEXT,
    "position" INTEGER NOT NULL,
    "min_months" INTEGER,
    "max_months" INTEGER,
    "soft" BOOLEAN NOT NULL DEFAULT false,
    "counted_from" "execution_start",
    "starts_on" DATE,
    "ends_on" DATE,
    "inferred_zh" TEXT,
    "inferred_en" TEXT,
    "note_zh" TEXT,
    "note_en" TEXT,

    CONSTRAINT "execution_period_pkey" PRIMARY KEY ("version_id","key")
);

-- CreateTable
CREATE TABLE "performance_condition" (
    "version_id" INTEGER NOT NULL,
    "key" TEXT NOT NULL,
    "track_key" TEXT,
    "position" INTEGER NOT NULL,
    "metric_zh" TEXT NOT NULL,
    "metric_en" TEXT,
    "bound" "bound" NOT NULL,
    "value" TEXT NOT NULL,
    "unit_zh" TEXT NOT NULL,
    "unit_en" TEXT,
    "inferred_zh" TEXT,
    "inferred_en" TEXT,
    "note_zh" TEXT,
    "note_en" TEXT,

    CONSTRAINT "performance_condition_pkey" PRIMARY KEY ("version_id","key")
);

-- CreateTable
CREATE TABLE "verbatim_fact" (
    "version_id" INTEGER NOT NULL,
    "key" TEXT NOT NULL,
    "track_key" TEXT,
    "position" INTEGER NOT NULL,
    "topic_zh" TEXT NOT NULL,
    "topic_en" TEXT,
    "untyped_zh" TEXT NOT NULL,
    "untyped_en" TEXT,
    "inferred_zh" TEXT,
    "inferred_en" TEXT,
    "note_zh" TEXT,
    "note_en" TEXT,

    CONSTRAINT "verbatim_fact_pkey" PRIMARY KEY ("version_id","key")
);

-- CreateTable
CREATE TABLE "funding_rule" (
    "version_id" INTEGER NOT NULL,
    "key" TEXT NOT NULL,
    "track_key" TEXT,
    "position" INTEGER NOT NULL,
    "kind" "funding_rule_kind" NOT NULL,
    "party" "funding_party",
    "bound" "bound",
    "amount" BIGINT,
    "government_amount" BIGINT,
    "applicant_amount" BIGINT,
    "per" "funding_per",
    "share_numerator" BIGINT,
    "share_denominator" BIGINT,
    "base" "cost_base",
    "tax" "tax_treatment",
    "times_members" BOOLEAN NOT NULL DEFAULT false,
    "in_kind" BOOLEAN NOT NULL DEFAULT false,
    "strict" BOOLEAN NOT NULL DEFAULT false,
    "soft" BOOLEAN NOT NULL DEFAULT false,
    "approximate" BOOLEAN NOT NULL DEFAULT false,
    "categories" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "raises" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "replaces" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "condition" JSONB,
    "terms" JSONB NOT NULL DEFAULT '{}',
    "inferred_zh" TEXT,
    "inferred_en" TEXT,
    "note_zh" TEXT,
    "note_en" TEXT,

    CONSTRAINT "funding_rule_pkey" PRIMARY KEY ("version_id","key")
);

-- CreateTable
CREATE TABLE "organization" (
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "name_en" TEXT NOT NULL,
    "kind" "organization_kind" NOT NULL,
    "url" TEXT,

    CONSTRAINT "organization_pkey" PRIMARY KEY ("slug")
);

-- CreateTable
CREATE TABLE "organization_alias" (
    "organization_slug" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "alias" TEXT NOT NULL,

    CONSTRAINT "organization_alias_pkey" PRIMARY KEY ("organization_slug","position")
);

-- CreateTable
CREATE TABLE "organization_unit" (
    "organization_slug" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "name" TEXT NOT NULL,

    CONSTRAINT "organization_unit_pkey" PRIMARY KEY ("organization_slug","position")
);

-- CreateTable
CREATE TABLE "program" (
    "id" SERIAL NOT NULL,
    "slug" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "program_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "retired_slug" (
    "slug" TEXT NOT NULL,
    "program_id" INTEGER,
    "retired_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "retired_slug_pkey" PRIMARY KEY ("slug")
);

-- CreateTable
CREATE TABLE "edition" (
    "id" SERIAL NOT NULL,
    "program_id" INTEGER NOT NULL,
    "fiscal_year" INTEGER NOT NULL,
    "live_version_id" INTEGER,

    CONSTRAINT "edition_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "quota" (
    "version_id" INTEGER NOT NULL,
    "key" TEXT NOT NULL,
    "track_key" TEXT,
    "position" INTEGER NOT NULL,
    "count" INTEGER,
    "unit" TEXT,
    "label_zh" TEXT,
    "label_en" TEXT,
    "approximate" BOOLEAN NOT NULL DEFAULT false,
    "unlimited" BOOLEAN NOT NULL DEFAULT false,
    "used" INTEGER,
    "used_as_of" DATE,
    "inferred_zh" TEXT,
    "inferred_en" TEXT,
    "note_zh" TEXT,
    "note_en" TEXT,

    CONSTRAINT "quota_pkey" PRIMARY KEY ("version_id","key")
);

-- CreateTable
CREATE TABLE "source_document" (
    "id" TEXT NOT NULL,
    "title_zh" TEXT NOT NULL,
    "title_en" TEXT,
    "publisher_zh" TEXT NOT NULL,
    "publisher_en" TEXT,
    "fiscal_year" INTEGER NOT NULL,
    "published_on" DATE,
    "text" TEXT NOT NULL,

    CONSTRAINT "source_document_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "source_reference" (
    "version_id" INTEGER NOT NULL,
    "key" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "document_id" TEXT NOT NULL,
    "locator" TEXT NOT NULL,

    CONSTRAINT "source_reference_pkey" PRIMARY KEY ("version_id","key")
);

-- CreateTable
CREATE TABLE "track" (
    "version_id" INTEGER NOT NULL,
    "key" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "name_zh" TEXT NOT NULL,
    "name_en" TEXT,
    "kind" "support_kind" NOT NULL,
    "summary_zh" TEXT,
    "summary_en" TEXT,
    "inferred_zh" TEXT,
    "inferred_en" TEXT,
    "note_zh" TEXT,
    "note_en" TEXT,

    CONSTRAINT "track_pkey" PRIMARY KEY ("version_id","key")
);

-- CreateTable
CREATE TABLE "program_version" (
    "id" SERIAL NOT NULL,
    "edition_id" INTEGER NOT NULL,
    "number" INTEGER NOT NULL,
    "state" "editorial_state" NOT NULL DEFAULT 'draft',
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "published_at" TIMESTAMPTZ(3),
    "retired_at" TIMESTAMPTZ(3),
    "published_revision" INTEGER,
    "name_zh" TEXT NOT NULL,
    "name_en" TEXT NOT NULL,
    "name_en_unofficial" BOOLEAN NOT NULL DEFAULT false,
    "name_editorial_zh" TEXT,
    "name_editorial_en" TEXT,
    "summary_zh" TEXT NOT NULL,
    "summary_en" TEXT NOT NULL,
    "lifecycle" "lifecycle_state" NOT NULL DEFAULT 'active',
    "replaced_by_slug" TEXT,
    "note_zh" TEXT,
    "note_en" TEXT,

    CONSTRAINT "program_version_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "application_window" (
    "version_id" INTEGER NOT NULL,
    "key" TEXT NOT NULL,
    "track_key" TEXT,
    "position" INTEGER NOT NULL,
    "kind" "window_kind" NOT NULL,
    "purpose" "window_purpose" NOT NULL DEFAULT 'application',
    "label_zh" TEXT,
    "label_en" TEXT,
    "opens_on" DATE,
    "closes_on" DATE,
    "closes_before_day" BOOLEAN NOT NULL DEFAULT false,
    "closes_at" TEXT,
    "opens_on_announcement" BOOLEAN NOT NULL DEFAULT false,
    "ends_when" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "reopens_if_places_remain" BOOLEAN NOT NULL DEFAULT false,
    "call" INTEGER,
    "tentative" BOOLEAN NOT NULL DEFAULT false,
    "months" INTEGER[] DEFAULT ARRAY[]::INTEGER[],
    "every_years" INTEGER,
    "min_batches_per_year" INTEGER,
    "after_event_zh" TEXT,
    "after_event_en" TEXT,
    "after_months" INTEGER,
    "closure_reason" "closure_reason",
    "closed_early_at" TIMESTAMPTZ(3),
    "closure_remark_zh" TEXT,
    "closure_remark_en" TEXT,
    "inferred_zh" TEXT,
    "inferred_en" TEXT,
    "note_zh" TEXT,
    "note_en" TEXT,

    CONSTRAINT "application_window_pkey" PRIMARY KEY ("version_id","key")
);

-- CreateIndex
CREATE INDEX "agency_succession_successor_code_idx" ON "agency_succession"("successor_code");

-- CreateIndex
CREATE INDEX "revision_entry_version_id_idx" ON "revision_entry"("version_id");

-- CreateIndex
CREATE INDEX "contact_point_organization_slug_idx" ON "contact_point"("organization_slug");

-- CreateIndex
CREATE INDEX "contact_point_agency_code_idx" ON "contact_point"("agency_code");

-- CreateIndex
CREATE INDEX "program_agency_agency_code_version_id_idx" ON "program_agency"("agency_code", "version_id");

-- CreateIndex
CREATE INDEX "program_organization_organization_slug_version_id_idx" ON "program_organization"("organization_slug", "version_id");

-- CreateIndex
CREATE UNIQUE INDEX "organization_alias_alias_key" ON "organization_alias"("alias");

-- CreateIndex
CREATE UNIQUE INDEX "organization_unit_organization_slug_name_key" ON "organization_unit"("organization_slug", "name");

-- CreateIndex
CREATE UNIQUE INDEX "program_slug_key" ON "program"("slug");

-- CreateIndex
CREATE INDEX "retired_slug_program_id_idx" ON "retired_slug"("program_id");

-- CreateIndex
CREATE INDEX "edition_fiscal_year_idx" ON "edition"("fiscal_year");

-- CreateIndex
CREATE UNIQUE INDEX "edition_program_id_fiscal_year_key" ON "edition"("program_id", "fiscal_year");

-- CreateIndex
CREATE UNIQUE INDEX "edition_live_version_id_id_key" ON "edition"("live_version_id", "id");

-- CreateIndex
CREATE INDEX "source_reference_document_id_idx" ON "source_reference"("document_id");

-- CreateIndex
CREATE INDEX "track_kind_version_id_idx" ON "track"("kind", "version_id");

-- CreateIndex
CREATE INDEX "program_version_edition_id_published_at_idx" ON "program_version"("edition_id", "published_at");

-- CreateIndex
CREATE UNIQUE INDEX "program_version_edition_id_number_key" ON "program_version"("edition_id", "number");

-- CreateIndex
CREATE UNIQUE INDEX "program_version_id_edition_id_key" ON "program_version"("id", "edition_id");

-- AddForeignKey
ALTER TABLE "agency" ADD CONSTRAINT "agency_parent_code_fkey" FOREIGN KEY ("parent_code") REFERENCES "agency"("code") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "agency_succession" ADD CONSTRAINT "agency_succession_predecessor_code_fkey" FOREIGN KEY ("predecessor_code") REFERENCES "agency"("code") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "agency_succession" ADD CONSTRAINT "agency_succession_successor_code_fkey" FOREIGN KEY ("successor_code") REFERENCES "agency"("code") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "budget" ADD CONSTRAINT "budget_version_id_fkey" FOREIGN KEY ("version_id") REFERENCES "program_version"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "revision_entry" ADD CONSTRAINT "revision_entry_revision_fkey" FOREIGN KEY ("revision") REFERENCES "catalogue_revision"("revision") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "revision_entry" ADD CONSTRAINT "revision_entry_version_id_fkey" FOREIGN KEY ("version_id") REFERENCES "program_version"("id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "citation" ADD CONSTRAINT "citation_version_id_fkey" FOREIGN KEY ("version_id") REFERENCES "program_version"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "citation" ADD CONSTRAINT "citation_version_id_source_key_fkey" FOREIGN KEY ("version_id", "source_key") REFERENCES "source_reference"("version_id", "key") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "citation" ADD CONSTRAINT "citation_version_id_track_key_fkey" FOREIGN KEY ("version_id", "track_key") REFERENCES "track"("version_id", "key") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "citation" ADD CONSTRAINT "citation_version_id_criterion_key_fkey" FOREIGN KEY ("version_id", "criterion_key") REFERENCES "eligibility_criterion"("version_id", "key") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "citation" ADD CONSTRAINT "citation_version_id_rule_key_fkey" FOREIGN KEY ("version_id", "rule_key") REFERENCES "funding_rule"("version_id", "key") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "citation" ADD CONSTRAINT "citation_version_id_window_key_fkey" FOREIGN KEY ("version_id", "window_key") REFERENCES "application_window"("version_id", "key") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "citation" ADD CONSTRAINT "citation_version_id_quota_key_fkey" FOREIGN KEY ("version_id", "quota_key") REFERENCES "quota"("version_id", "key") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "citation" ADD CONSTRAINT "citation_version_id_budget_key_fkey" FOREIGN KEY ("version_id", "budget_key") REFERENCES "budget"("version_id", "key") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "citation" ADD CONSTRAINT "citation_version_id_period_key_fkey" FOREIGN KEY ("version_id", "period_key") REFERENCES "execution_period"("version_id", "key") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "citation" ADD CONSTRAINT "citation_version_id_performance_key_fkey" FOREIGN KEY ("version_id", "performance_key") REFERENCES "performance_condition"("version_id", "key") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "citation" ADD CONSTRAINT "citation_version_id_preference_key_fkey" FOREIGN KEY ("version_id", "preference_key") REFERENCES "preference"("version_id", "key") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "citation" ADD CONSTRAINT "citation_version_id_fact_key_fkey" FOREIGN KEY ("version_id", "fact_key") REFERENCES "verbatim_fact"("version_id", "key") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "citation" ADD CONSTRAINT "citation_version_id_contact_key_fkey" FOREIGN KEY ("version_id", "contact_key") REFERENCES "contact_point"("version_id", "key") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "citation" ADD CONSTRAINT "citation_version_id_organization_position_fkey" FOREIGN KEY ("version_id", "organization_position") REFERENCES "program_organization"("version_id", "position") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "citation" ADD CONSTRAINT "citation_version_id_link_position_fkey" FOREIGN KEY ("version_id", "link_position") REFERENCES "program_link"("version_id", "position") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "contact_point" ADD CONSTRAINT "contact_point_version_id_fkey" FOREIGN KEY ("version_id") REFERENCES "program_version"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "contact_point" ADD CONSTRAINT "contact_point_organization_slug_fkey" FOREIGN KEY ("organization_slug") REFERENCES "organization"("slug") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "contact_point" ADD CONSTRAINT "contact_point_agency_code_fkey" FOREIGN KEY ("agency_code") REFERENCES "agency"("code") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "contact_phone" ADD CONSTRAINT "contact_phone_version_id_fkey" FOREIGN KEY ("version_id") REFERENCES "program_version"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "contact_phone" ADD CONSTRAINT "contact_phone_version_id_contact_key_fkey" FOREIGN KEY ("version_id", "contact_key") REFERENCES "contact_point"("version_id", "key") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "program_alias" ADD CONSTRAINT "program_alias_version_id_fkey" FOREIGN KEY ("version_id") REFERENCES "program_version"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "program_agency" ADD CONSTRAINT "program_agency_version_id_fkey" FOREIGN KEY ("version_id") REFERENCES "program_version"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "program_agency" ADD CONSTRAINT "program_agency_agency_code_fkey" FOREIGN KEY ("agency_code") REFERENCES "agency"("code") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "program_organization" ADD CONSTRAINT "program_organization_version_id_fkey" FOREIGN KEY ("version_id") REFERENCES "program_version"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "program_organization" ADD CONSTRAINT "program_organization_organization_slug_fkey" FOREIGN KEY ("organization_slug") REFERENCES "organization"("slug") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "program_theme" ADD CONSTRAINT "program_theme_version_id_fkey" FOREIGN KEY ("version_id") REFERENCES "program_version"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "program_industry" ADD CONSTRAINT "program_industry_version_id_fkey" FOREIGN KEY ("version_id") REFERENCES "program_version"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "program_link" ADD CONSTRAINT "program_link_version_id_fkey" FOREIGN KEY ("version_id") REFERENCES "program_version"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "eligibility_criterion" ADD CONSTRAINT "eligibility_criterion_version_id_fkey" FOREIGN KEY ("version_id") REFERENCES "program_version"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "eligibility_criterion" ADD CONSTRAINT "eligibility_criterion_version_id_track_key_fkey" FOREIGN KEY ("version_id", "track_key") REFERENCES "track"("version_id", "key") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "preference" ADD CONSTRAINT "preference_version_id_fkey" FOREIGN KEY ("version_id") REFERENCES "program_version"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "preference" ADD CONSTRAINT "preference_version_id_track_key_fkey" FOREIGN KEY ("version_id", "track_key") REFERENCES "track"("version_id", "key") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "execution_period" ADD CONSTRAINT "execution_period_version_id_fkey" FOREIGN KEY ("version_id") REFERENCES "program_version"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "execution_period" ADD CONSTRAINT "execution_period_version_id_track_key_fkey" FOREIGN KEY ("version_id", "track_key") REFERENCES "track"("version_id", "key") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "performance_condition" ADD CONSTRAINT "performance_condition_version_id_fkey" FOREIGN KEY ("version_id") REFERENCES "program_version"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "performance_condition" ADD CONSTRAINT "performance_condition_version_id_track_key_fkey" FOREIGN KEY ("version_id", "track_key") REFERENCES "track"("version_id", "key") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "verbatim_fact" ADD CONSTRAINT "verbatim_fact_version_id_fkey" FOREIGN KEY ("version_id") REFERENCES "program_version"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "verbatim_fact" ADD CONSTRAINT "verbatim_fact_version_id_track_key_fkey" FOREIGN KEY ("version_id", "track_key") REFERENCES "track"("version_id", "key") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "funding_rule" ADD CONSTRAINT "funding_rule_version_id_fkey" FOREIGN KEY ("version_id") REFERENCES "program_version"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "funding_rule" ADD CONSTRAINT "funding_rule_version_id_track_key_fkey" FOREIGN KEY ("version_id", "track_key") REFERENCES "track"("version_id", "key") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "organization_alias" ADD CONSTRAINT "organization_alias_organization_slug_fkey" FOREIGN KEY ("organization_slug") REFERENCES "organization"("slug") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "organization_unit" ADD CONSTRAINT "organization_unit_organization_slug_fkey" FOREIGN KEY ("organization_slug") REFERENCES "organization"("slug") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "retired_slug" ADD CONSTRAINT "retired_slug_program_id_fkey" FOREIGN KEY ("program_id") REFERENCES "program"("id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "edition" ADD CONSTRAINT "edition_program_id_fkey" FOREIGN KEY ("program_id") REFERENCES "program"("id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "edition" ADD CONSTRAINT "edition_live_version_id_id_fkey" FOREIGN KEY ("live_version_id", "id") REFERENCES "program_version"("id", "edition_id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "quota" ADD CONSTRAINT "quota_version_id_fkey" FOREIGN KEY ("version_id") REFERENCES "program_version"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "quota" ADD CONSTRAINT "quota_version_id_track_key_fkey" FOREIGN KEY ("version_id", "track_key") REFERENCES "track"("version_id", "key") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "source_reference" ADD CONSTRAINT "source_reference_version_id_fkey" FOREIGN KEY ("version_id") REFERENCES "program_version"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "source_reference" ADD CONSTRAINT "source_reference_document_id_fkey" FOREIGN KEY ("document_id") REFERENCES "source_document"("id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "track" ADD CONSTRAINT "track_version_id_fkey" FOREIGN KEY ("version_id") REFERENCES "program_version"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "program_version" ADD CONSTRAINT "program_version_edition_id_fkey" FOREIGN KEY ("edition_id") REFERENCES "edition"("id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "program_version" ADD CONSTRAINT "program_version_published_revision_fkey" FOREIGN KEY ("published_revision") REFERENCES "catalogue_revision"("revision") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "application_window" ADD CONSTRAINT "application_window_version_id_fkey" FOREIGN KEY ("version_id") REFERENCES "program_version"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "application_window" ADD CONSTRAINT "application_window_version_id_track_key_fkey" FOREIGN KEY ("version_id", "track_key") REFERENCES "track"("version_id", "key") ON DELETE CASCADE ON UPDATE CASCADE;
