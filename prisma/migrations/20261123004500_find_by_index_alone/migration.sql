-- Indexes of the filters by theme and by state of windows, and of the instants at which states change.

-- CreateIndex
CREATE INDEX "program_theme_theme_version_id_idx" ON "program_theme"("theme", "version_id");

-- CreateIndex
CREATE INDEX "window_span_from_at_idx" ON "window_span"("from_at");

-- CreateIndex
CREATE INDEX "window_span_state_until_at_idx" ON "window_span"("state", "until_at");

-- By hand: the few tracks that are not open everywhere, or not to every industry.
CREATE INDEX "track_index_regional_idx" ON "track_index"("version_id") WHERE "counties" IS NOT NULL;
CREATE INDEX "track_index_industry_idx" ON "track_index"("version_id") WHERE "industries" IS NOT NULL;

-- By hand: which versions have these words. Never by going through the table: the planner takes the words of a row for cheap to look at,
-- and they are long, packed, and kept beside the row.
CREATE FUNCTION "versions_having"(words tsquery) RETURNS SETOF integer LANGUAGE sql STABLE ROWS 100 SET enable_seqscan = off AS $$
  SELECT version_id FROM program_search WHERE terms @@ words
$$;
