-- What tracks are found by and when they take applications: an index that is worked out from published versions, and rebuilt at will.

-- CreateTable
CREATE TABLE "version_index" (
    "version_id" INTEGER NOT NULL,
    "format" INTEGER NOT NULL,

    CONSTRAINT "version_index_pkey" PRIMARY KEY ("version_id")
);

-- CreateTable
CREATE TABLE "track_index" (
    "version_id" INTEGER NOT NULL,
    "track_key" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "kind" "support_kind" NOT NULL,
    "ceiling" BIGINT,
    "ceiling_instrument" TEXT,
    "ceiling_counted" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "own_share_numerator" DECIMAL(80,0),
    "own_share_denominator" DECIMAL(80,0),
    "is_free" BOOLEAN,
    "has_quota" BOOLEAN NOT NULL,
    "counties" TEXT[],
    "legal_forms" TEXT[],
    "industries" TEXT[],

    CONSTRAINT "track_index_pkey" PRIMARY KEY ("version_id","track_key")
);

-- CreateTable
CREATE TABLE "window_span" (
    "version_id" INTEGER NOT NULL,
    "track_key" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "state" TEXT NOT NULL,
    "from_at" TIMESTAMPTZ(3),
    "until_at" TIMESTAMPTZ(3),
    "deadline_at" TIMESTAMPTZ(3),

    CONSTRAINT "window_span_pkey" PRIMARY KEY ("version_id","track_key","position")
);

-- CreateIndex
CREATE INDEX "version_index_format_idx" ON "version_index"("format");

-- CreateIndex
CREATE INDEX "track_index_kind_version_id_idx" ON "track_index"("kind", "version_id");

-- CreateIndex
CREATE INDEX "track_index_ceiling_version_id_idx" ON "track_index"("ceiling", "version_id");

-- CreateIndex
CREATE INDEX "window_span_deadline_at_version_id_idx" ON "window_span"("deadline_at", "version_id");

-- AddForeignKey
ALTER TABLE "version_index" ADD CONSTRAINT "version_index_version_id_fkey" FOREIGN KEY ("version_id") REFERENCES "program_version"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "track_index" ADD CONSTRAINT "track_index_version_id_fkey" FOREIGN KEY ("version_id") REFERENCES "version_index"("version_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "track_index" ADD CONSTRAINT "track_index_version_id_track_key_fkey" FOREIGN KEY ("version_id", "track_key") REFERENCES "track"("version_id", "key") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "window_span" ADD CONSTRAINT "window_span_version_id_track_key_fkey" FOREIGN KEY ("version_id", "track_key") REFERENCES "track_index"("version_id", "track_key") ON DELETE CASCADE ON UPDATE CASCADE;

-- By hand: a list that restricts nothing is null; what an amount is counted by is a list, perhaps empty.
ALTER TABLE "track_index"
  ALTER COLUMN "ceiling_counted" SET NOT NULL,
  ADD CONSTRAINT "track_index_position_range" CHECK (position >= 0),
  ADD CONSTRAINT "track_index_ceiling_range" CHECK (ceiling >= 0),
  ADD CONSTRAINT "track_index_ceiling_whole" CHECK (
    (ceiling IS NULL) = (ceiling_instrument IS NULL) AND (ceiling IS NOT NULL OR ceiling_counted = '{}')
  ),
  ADD CONSTRAINT "track_index_ceiling_instrument_known" CHECK (ceiling_instrument IN ('grant', 'service', 'loan', 'equity', 'award')),
  ADD CONSTRAINT "track_index_ceiling_counted_known" CHECK (
    ceiling_counted <@ ARRAY['year', 'person', 'class', 'model', 'certificate', 'request', 'member']
  ),
  ADD CONSTRAINT "track_index_own_share_whole" CHECK ((own_share_numerator IS NULL) = (own_share_denominator IS NULL)),
  ADD CONSTRAINT "track_index_own_share_range" CHECK (own_share_numerator BETWEEN 0 AND own_share_denominator AND own_share_denominator > 0);

ALTER TABLE "window_span"
  ADD CONSTRAINT "window_span_position_range" CHECK (position >= 0),
  ADD CONSTRAINT "window_span_state_known" CHECK (
    state IN ('upcoming', 'open', 'closing_soon', 'closed', 'exhausted', 'unknown')
  ),
  ADD CONSTRAINT "window_span_not_empty" CHECK (until_at > from_at),
  ADD CONSTRAINT "window_span_first_since_ever" CHECK ((position = 0) = (from_at IS NULL)),
  ADD CONSTRAINT "window_span_deadline_of_taking" CHECK (
    deadline_at IS NULL OR (state IN ('open', 'closing_soon') AND deadline_at >= until_at)
  );
