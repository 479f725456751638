import { Box } from '@mui/material';
import { taipeiDate } from '@zhuli/domain';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { AllSourcesContext } from '../facts/Disclosures.tsx';
import { PageTitle } from '../shell/PageTitle.tsx';
import { YearTimeline } from '../timeline/YearTimeline.tsx';
import { SharedFacts } from '../tracks/SharedFacts.tsx';
import { shareOutFacts } from '../tracks/stated-facts.ts';
import { TrackOverview } from '../tracks/TrackOverview.tsx';
import { TrackSection } from '../tracks/TrackSection.tsx';
import { ProgramAside } from './ProgramAside.tsx';
import { ProgramHeader } from './ProgramHeader.tsx';
import type { Program } from './program.ts';
import { SourcesSwitch } from './SourcesSwitch.tsx';
import { timelineRows } from './timeline-rows.ts';

/** Everything the register knows of one program, from what is looked for first to what it rests on. */
export function ProgramPage({ program }: { readonly program: Program }) {
  const translate = useTranslate();
  const [showsSources, setShowsSources] = useState(false);
  const { shared, own } = shareOutFacts(program.tracks);
  return (
    <AllSourcesContext value={showsSources}>
      <PageTitle title={program.name} />
      <ProgramHeader program={program} />
      <Box
        sx={{
          display: 'grid',
          gap: { xs: 3, md: 4 },
          mt: 4,
          gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'minmax(0, 1fr) 19rem' },
          alignItems: 'start',
        }}
      >
        <Box sx={{ display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: 3 }}>
          <YearTimeline
            year={program.fiscalYear}
            today={taipeiDate(new Date())}
            rows={timelineRows(program.tracks, translate('zhuli.program.for_all_tracks'))}
          />
          <TrackOverview tracks={program.tracks} />
          <SourcesSwitch on={showsSources} toggle={() => setShowsSources(!showsSources)} />
          {shared ? <SharedFacts facts={shared} /> : null}
          {own.map(([track, facts]) => (
            <TrackSection key={track.id} track={track} facts={facts} />
          ))}
        </Box>
        <ProgramAside program={program} />
      </Box>
    </AllSourcesContext>
  );
}
