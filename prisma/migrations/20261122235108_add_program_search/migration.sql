-- What programs are found and listed by: an index that is worked out from published versions, and rebuilt at will.

-- CreateTable
CREATE TABLE "program_search" (
    "version_id" INTEGER NOT NULL,
    "slug" TEXT NOT NULL,
    "fiscal_year" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "ceiling" BIGINT NOT NULL,
    "title" tsvector NOT NULL,
    "terms" tsvector NOT NULL,

    CONSTRAINT "program_search_pkey" PRIMARY KEY ("version_id")
);

-- CreateIndex
CREATE INDEX "program_search_terms_idx" ON "program_search" USING GIN ("terms");

-- CreateIndex
CREATE INDEX "program_search_title_idx" ON "program_search" USING GIN ("title");

-- CreateIndex
CREATE INDEX "program_search_name_slug_fiscal_year_idx" ON "program_search"("name", "slug", "fiscal_year" DESC);

-- CreateIndex
CREATE INDEX "program_search_ceiling_slug_fiscal_year_idx" ON "program_search"("ceiling" DESC, "slug", "fiscal_year" DESC);

-- CreateIndex
CREATE INDEX "program_version_published_revision_idx" ON "program_version"("published_revision");

-- CreateIndex
CREATE INDEX "program_version_published_at_idx" ON "program_version"("published_at");

-- AddForeignKey
ALTER TABLE "program_search" ADD CONSTRAINT "program_search_version_id_fkey" FOREIGN KEY ("version_id") REFERENCES "program_version"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- By hand: ordered by bytes, so that lists are the same on every server.
ALTER TABLE "program_search"
  ALTER COLUMN "slug" TYPE text COLLATE "C",
  ALTER COLUMN "name" TYPE text COLLATE "C";
