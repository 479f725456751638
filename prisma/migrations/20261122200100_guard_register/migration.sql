-- What the schema language cannot say: collations, checks, and the immutability of what was published.

-- Sorting ------------------------------------------------------------------------------------------------------------------------
-- Lists are paged by these columns. Byte order is the same on every server, whatever its locale.
ALTER TABLE "program" ALTER COLUMN "slug" TYPE text COLLATE "C";
ALTER TABLE "organization" ALTER COLUMN "slug" TYPE text COLLATE "C";
ALTER TABLE "agency" ALTER COLUMN "code" TYPE text COLLATE "C";

-- Lists are empty, never null ----------------------------------------------------------------------------------------------------
ALTER TABLE "agency" ALTER COLUMN "aliases" SET NOT NULL;
ALTER TABLE "funding_rule"
  ALTER COLUMN "categories" SET NOT NULL,
  ALTER COLUMN "raises" SET NOT NULL,
  ALTER COLUMN "replaces" SET NOT NULL;
ALTER TABLE "application_window"
  ALTER COLUMN "ends_when" SET NOT NULL,
  ALTER COLUMN "months" SET NOT NULL;

-- Formats and ranges -------------------------------------------------------------------------------------------------------------
CREATE FUNCTION "is_key"(value text) RETURNS boolean LANGUAGE sql IMMUTABLE PARALLEL SAFE
  RETURN value ~ '^[a-z0-9]+(-[a-z0-9]+)*$' AND length(value) <= 80;

CREATE FUNCTION "is_fiscal_year"(value integer) RETURNS boolean LANGUAGE sql IMMUTABLE PARALLEL SAFE
  RETURN value BETWEEN 1950 AND 2200;

-- A translation stands beside an original, never alone.
CREATE FUNCTION "is_translated"(original text, translation text) RETURNS boolean LANGUAGE sql IMMUTABLE PARALLEL SAFE
  RETURN original IS NOT NULL OR translation IS NULL;

DO $$
DECLARE
  name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['source_reference', 'track', 'eligibility_criterion', 'preference', 'funding_rule',
    'application_window', 'quota', 'budget', 'contact_point', 'execution_period', 'performance_condition', 'verbatim_fact'] LOOP
    EXECUTE format('ALTER TABLE %I ADD CONSTRAINT %I CHECK (is_key(key))', name, name || '_key_format');
  END LOOP;

  FOREACH name IN ARRAY ARRAY['track', 'eligibility_criterion', 'preference', 'funding_rule', 'application_window', 'quota', 'budget',
    'contact_point', 'execution_period', 'performance_condition', 'verbatim_fact', 'program_organization', 'program_link'] LOOP
    EXECUTE format('ALTER TABLE %I ADD CONSTRAINT %I CHECK (is_translated(inferred_zh, inferred_en) AND is_translated(note_zh, note_en))',
      name, name || '_remarks_translated');
  END LOOP;

  FOREACH name IN ARRAY ARRAY['agency_succession', 'organization_alias', 'organization_unit', 'program_alias', 'program_agency',
    'program_organization', 'program_theme', 'program_industry', 'program_link', 'source_reference', 'citation', 'track',
    'eligibility_criterion', 'preference', 'funding_rule', 'application_window', 'quota', 'budget', 'contact_point', 'contact_phone',
    'execution_period', 'performance_condition', 'verbatim_fact'] LOOP
    EXECUTE format('ALTER TABLE %I ADD CONSTRAINT %I CHECK (position >= 0)', name, name || '_position_range');
  END LOOP;
END
$$;

ALTER TABLE "agency"
  ADD CONSTRAINT "agency_code_format" CHECK (code ~ '^[A-Z][A-Z0-9]{1,11}$'),
  ADD CONSTRAINT "agency_parent_is_another" CHECK (parent_code <> code),
  ADD CONSTRAINT "agency_validity_order" CHECK (valid_until >= valid_from);
ALTER TABLE "agency_succession"
  ADD CONSTRAINT "agency_succession_to_another" CHECK (successor_code <> predecessor_code);
ALTER TABLE "organization"
  ADD CONSTRAINT "organization_slug_format" CHECK (is_key(slug));
ALTER TABLE "source_document"
  ADD CONSTRAINT "source_document_id_format" CHECK (is_key(id)),
  ADD CONSTRAINT "source_document_fiscal_year_range" CHECK (is_fiscal_year(fiscal_year));
ALTER TABLE "program"
  ADD CONSTRAINT "program_slug_format" CHECK (is_key(slug));
ALTER TABLE "retired_slug"
  ADD CONSTRAINT "retired_slug_format" CHECK (is_key(slug));
ALTER TABLE "edition"
  ADD CONSTRAINT "edition_fiscal_year_range" CHECK (is_fiscal_year(fiscal_year));
ALTER TABLE "catalogue_revision"
  ADD CONSTRAINT "catalogue_revision_range" CHECK (revision >= 1);

ALTER TABLE "program_version"
  ADD CONSTRAINT "program_version_number_range" CHECK (number >= 1),
  ADD CONSTRAINT "program_version_replaced_by_format" CHECK (is_key(replaced_by_slug)),
  ADD CONSTRAINT "program_version_remarks_translated" CHECK (
    is_translated(name_editorial_zh, name_editorial_en) AND is_translated(note_zh, note_en)
  ),
  ADD CONSTRAINT "program_version_published_once_frozen" CHECK (
    (state IN ('published', 'superseded', 'withdrawn')) = (published_at IS NOT NULL)
    AND (published_at IS NULL) = (published_revision IS NULL)
  ),
  ADD CONSTRAINT "program_version_retired_once_not_live" CHECK ((state IN ('superseded', 'withdrawn')) = (retired_at IS NOT NULL)),
  ADD CONSTRAINT "program_version_retired_after_published" CHECK (retired_at >= published_at);

ALTER TABLE "program_industry"
  ADD CONSTRAINT "program_industry_format" CHECK (industry ~ '^([A-S]|\d{2})$');

ALTER TABLE "track"
  ADD CONSTRAINT "track_summary_translated" CHECK (is_translated(summary_zh, summary_en));

ALTER TABLE "eligibility_criterion"
  ADD CONSTRAINT "eligibility_criterion_expression_shape" CHECK (jsonb_typeof(expression) = 'object');
ALTER TABLE "preference"
  ADD CONSTRAINT "preference_condition_shape" CHECK (jsonb_typeof(condition) = 'object');

ALTER TABLE "funding_rule"
  ADD CONSTRAINT "funding_rule_amount_range" CHECK (amount >= 0 AND government_amount >= 0 AND applicant_amount >= 0),
  ADD CONSTRAINT "funding_rule_share_whole" CHECK ((share_numerator IS NULL) = (share_denominator IS NULL)),
  ADD CONSTRAINT "funding_rule_share_range" CHECK (share_numerator >= 0 AND share_denominator > 0),
  ADD CONSTRAINT "funding_rule_condition_shape" CHECK (jsonb_typeof(condition) = 'object'),
  ADD CONSTRAINT "funding_rule_terms_shape" CHECK (jsonb_typeof(terms) = 'object'),
  ADD CONSTRAINT "funding_rule_categories_known" CHECK (categories <@ ARRAY['personnel', 'consumables', 'new_equipment',
    'equipment_improvement', 'commissioned_research', 'intangible_assets', 'domestic_travel', 'other']),
  ADD CONSTRAINT "funding_rule_kind_columns" CHECK (CASE kind
    WHEN 'amount_limit' THEN num_nulls(party, bound, amount, per) = 0
    WHEN 'share_limit' THEN num_nulls(party, bound, share_numerator, base) = 0
    WHEN 'fixed_split' THEN num_nulls(government_amount, applicant_amount, per) = 0
    WHEN 'fee' THEN per IS NOT NULL
    WHEN 'bonus' THEN num_nulls(share_numerator, base) = 0
    WHEN 'multiplier' THEN share_numerator IS NOT NULL
    WHEN 'share_uplift' THEN num_nulls(share_numerator, base) = 0 AND cardinality(raises) >= 1
    WHEN 'eligible_costs' THEN cardinality(categories) >= 1
    WHEN 'own_funds_only' THEN cardinality(categories) >= 1
    WHEN 'category_limit' THEN num_nulls(share_numerator, base) = 0 AND cardinality(categories) = 1
    ELSE true
  END);

ALTER TABLE "application_window"
  ADD CONSTRAINT "application_window_days_order" CHECK (closes_on >= opens_on),
  ADD CONSTRAINT "application_window_closes_at_format" CHECK (closes_at ~ '^([01]\d|2[0-3]):[0-5]\d$'),
  ADD CONSTRAINT "application_window_ends_when_known" CHECK (ends_when <@ ARRAY['funds_exhausted', 'places_filled']),
  ADD CONSTRAINT "application_window_months_range" CHECK (months <@ ARRAY[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]),
  ADD CONSTRAINT "application_window_counts_range" CHECK (call >= 1 AND every_years >= 1 AND min_batches_per_year >= 1 AND after_months >= 1),
  ADD CONSTRAINT "application_window_after_whole" CHECK ((after_event_zh IS NULL) = (after_months IS NULL)),
  ADD CONSTRAINT "application_window_closure_whole" CHECK (
    (closure_reason IS NULL) = (closed_early_at IS NULL) AND (closure_reason IS NOT NULL OR closure_remark_zh IS NULL)
  ),
  ADD CONSTRAINT "application_window_texts_translated" CHECK (
    is_translated(label_zh, label_en) AND is_translated(after_event_zh, after_event_en) AND is_translated(closure_remark_zh, closure_remark_en)
  );

ALTER TABLE "quota"
  ADD CONSTRAINT "quota_counts_range" CHECK (count >= 0 AND used >= 0),
  ADD CONSTRAINT "quota_label_translated" CHECK (is_translated(label_zh, label_en));
ALTER TABLE "budget"
  ADD CONSTRAINT "budget_amount_range" CHECK (amount >= 0),
  ADD CONSTRAINT "budget_fiscal_year_range" CHECK (is_fiscal_year(fiscal_year)),
  ADD CONSTRAINT "budget_source_translated" CHECK (is_translated(source_zh, source_en));
ALTER TABLE "contact_point"
  ADD CONSTRAINT "contact_point_scope_translated" CHECK (is_translated(scope_zh, scope_en));
ALTER TABLE "contact_phone"
  ADD CONSTRAINT "contact_phone_format" CHECK (number ~ '^[\d()\-\s]{6,20}$' AND extension ~ '^\d{1,6}$' AND last_extension ~ '^\d{1,6}$');
ALTER TABLE "execution_period"
  ADD CONSTRAINT "execution_period_months_range" CHECK (min_months >= 1 AND max_months >= 1 AND max_months >= min_months),
  ADD CONSTRAINT "execution_period_days_order" CHECK (ends_on >= starts_on);
ALTER TABLE "performance_condition"
  ADD CONSTRAINT "performance_condition_value_format" CHECK (value ~ '^\d+(\.\d+)?$');

-- Exactly one fact owns a citation. A track and its audience share the column: (track), (track, audience) or (audience) is one owner.
ALTER TABLE "citation"
  ADD CONSTRAINT "citation_one_owner" CHECK (
    num_nonnulls(criterion_key, rule_key, window_key, quota_key, budget_key, period_key, performance_key, preference_key, fact_key,
      contact_key, organization_position, link_position) + (is_audience OR track_key IS NOT NULL)::int = 1
  );

-- What was published never changes -----------------------------------------------------------------------------------------------
CREATE FUNCTION "is_frozen"(state editorial_state) RETURNS boolean LANGUAGE sql IMMUTABLE PARALLEL SAFE
  RETURN state IN ('published', 'superseded', 'withdrawn');

-- A version is built as a draft and then published, in one transaction or in many. From then on only its state and the end of its
-- life may change, forward. A column that is added later is content, unless it is added to this list.
CREATE FUNCTION "guard_version"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  bookkeeping CONSTANT text[] := ARRAY['state', 'retired_at'];
BEGIN
  IF TG_OP = 'INSERT' THEN
    IF is_frozen(NEW.state) THEN
      RAISE EXCEPTION 'VERSION_FROZEN: a version begins as a draft; publish it once it has its content'
        USING ERRCODE = 'object_not_in_prerequisite_state';
    END IF;
    RETURN NEW;
  END IF;
  IF NOT is_frozen(OLD.state) THEN
    RETURN CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
  END IF;
  IF TG_OP = 'DELETE' OR to_jsonb(NEW) - bookkeeping IS DISTINCT FROM to_jsonb(OLD) - bookkeeping THEN
    RAISE EXCEPTION 'VERSION_FROZEN: version % is % and cannot be changed; make a new version', OLD.id, OLD.state
      USING ERRCODE = 'object_not_in_prerequisite_state';
  END IF;
  IF NEW.state <> OLD.state AND (OLD.state, NEW.state) NOT IN (
      ('published', 'superseded'), ('published', 'withdrawn'), ('superseded', 'withdrawn'))
    OR OLD.retired_at IS NOT NULL AND NEW.retired_at IS DISTINCT FROM OLD.retired_at THEN
    RAISE EXCEPTION 'VERSION_FROZEN: version % cannot go back from % to %', OLD.id, OLD.state, NEW.state
      USING ERRCODE = 'object_not_in_prerequisite_state';
  END IF;
  RETURN NEW;
END
$$;

CREATE TRIGGER "program_version_guard" BEFORE INSERT OR UPDATE OR DELETE ON "program_version"
  FOR EACH ROW EXECUTE FUNCTION guard_version();

-- FOR SHARE: whoever is adding to a draft holds off the one who publishes it, so that nothing slips in behind the check.
-- No row is found when the version itself is being deleted, which its own trigger has allowed.
CREATE FUNCTION "guard_content"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  version record;
BEGIN
  FOR version IN
    SELECT id, state FROM program_version
    WHERE id IN (CASE WHEN TG_OP <> 'INSERT' THEN OLD.version_id END, CASE WHEN TG_OP <> 'DELETE' THEN NEW.version_id END)
    FOR SHARE
  LOOP
    IF is_frozen(version.state) THEN
      RAISE EXCEPTION 'VERSION_FROZEN: version % is % and its % cannot be changed; make a new version', version.id, version.state, TG_TABLE_NAME
        USING ERRCODE = 'object_not_in_prerequisite_state';
    END IF;
  END LOOP;
  RETURN CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
END
$$;

DO $$
DECLARE
  name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['program_alias', 'program_agency', 'program_organization', 'program_theme', 'program_industry', 'program_link',
    'source_reference', 'citation', 'track', 'eligibility_criterion', 'preference', 'funding_rule', 'application_window', 'quota', 'budget',
    'contact_point', 'contact_phone', 'execution_period', 'performance_condition', 'verbatim_fact'] LOOP
    EXECUTE format('CREATE TRIGGER %I BEFORE INSERT OR UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION guard_content()',
      name || '_guard', name);
  END LOOP;
END
$$;

-- The live version of an edition is its one published version. Checked at commit, so that publishing may take its steps in any order.
CREATE FUNCTION "guard_live_version"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  edition_in_question integer;
  live integer;
  published integer[];
BEGIN
  IF TG_TABLE_NAME = 'edition' THEN
    edition_in_question := NEW.id;
  ELSE
    edition_in_question := NEW.edition_id;
  END IF;
  SELECT live_version_id INTO live FROM edition WHERE id = edition_in_question;
  SELECT array_agg(id) INTO published FROM program_version WHERE edition_id = edition_in_question AND state = 'published';
  IF coalesce(published, '{}') <> array_remove(ARRAY[live], NULL) THEN
    RAISE EXCEPTION 'LIVE_VERSION_MISMATCH: edition % has the live version % but the published version(s) %', edition_in_question, live, published
      USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NULL;
END
$$;

CREATE CONSTRAINT TRIGGER "edition_live_version" AFTER INSERT OR UPDATE OF "live_version_id" ON "edition"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION guard_live_version();
CREATE CONSTRAINT TRIGGER "program_version_live_version" AFTER UPDATE OF "state" ON "program_version"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION guard_live_version();

-- The catalogue's history only grows.
CREATE FUNCTION "guard_history"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'HISTORY_FROZEN: rows of % are only ever added', TG_TABLE_NAME USING ERRCODE = 'object_not_in_prerequisite_state';
END
$$;

CREATE TRIGGER "catalogue_revision_guard" BEFORE UPDATE OR DELETE ON "catalogue_revision"
  FOR EACH ROW EXECUTE FUNCTION guard_history();
CREATE TRIGGER "revision_entry_guard" BEFORE UPDATE OR DELETE ON "revision_entry"
  FOR EACH ROW EXECUTE FUNCTION guard_history();
