-- CreateTable
CREATE TABLE "reference_entry" (
    "revision" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "is_new" BOOLEAN NOT NULL,
    "agency_code" TEXT,
    "organization_slug" TEXT,
    "source_document_id" TEXT,

    CONSTRAINT "reference_entry_pkey" PRIMARY KEY ("revision","position")
);

-- AddForeignKey
ALTER TABLE "reference_entry" ADD CONSTRAINT "reference_entry_revision_fkey" FOREIGN KEY ("revision") REFERENCES "catalogue_revision"("revision") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reference_entry" ADD CONSTRAINT "reference_entry_agency_code_fkey" FOREIGN KEY ("agency_code") REFERENCES "agency"("code") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reference_entry" ADD CONSTRAINT "reference_entry_organization_slug_fkey" FOREIGN KEY ("organization_slug") REFERENCES "organization"("slug") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reference_entry" ADD CONSTRAINT "reference_entry_source_document_id_fkey" FOREIGN KEY ("source_document_id") REFERENCES "source_document"("id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- By hand ------------------------------------------------------------------------------------------------------------------------
ALTER TABLE "reference_entry"
  ADD CONSTRAINT "reference_entry_position_range" CHECK (position >= 0),
  ADD CONSTRAINT "reference_entry_one_subject" CHECK (num_nonnulls(agency_code, organization_slug, source_document_id) = 1);

CREATE TRIGGER "reference_entry_guard" BEFORE UPDATE OR DELETE ON "reference_entry"
  FOR EACH ROW EXECUTE FUNCTION guard_history();

-- A register that is older than this table: the first revision that published no program is the one that entered its bodies and
-- sources. What later ones rewrote was not recorded.
INSERT INTO "reference_entry" (revision, position, is_new, agency_code, organization_slug, source_document_id)
SELECT first.revision, row_number() OVER (ORDER BY place, key) - 1, true, agency_code, organization_slug, source_document_id
FROM (
  SELECT min(revision) AS revision FROM catalogue_revision
  WHERE NOT EXISTS (SELECT FROM revision_entry WHERE revision_entry.revision = catalogue_revision.revision)
) AS first,
(
  SELECT 1 AS place, code COLLATE "C" AS key, code AS agency_code, NULL AS organization_slug, NULL AS source_document_id FROM agency
  UNION ALL
  SELECT 2, slug COLLATE "C", NULL, slug, NULL FROM organization
  UNION ALL
  SELECT 3, id COLLATE "C", NULL, NULL, id FROM source_document
) AS entered
WHERE first.revision IS NOT NULL;
