import { Box, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { DisbursementOption, DisbursementStage } from './rule.ts';

/** How wide a stage is drawn: its share, or an equal part of what the printed shares leave over. */
function widthOf(stage: DisbursementStage, stages: readonly DisbursementStage[]): number {
  const ratio = ({ share }: DisbursementStage) => (share ? share.numerator / share.denominator : 0);
  if (stage.share) return ratio(stage);
  const printed = stages.reduce((sum, each) => sum + ratio(each), 0);
  return Math.max(0, 1 - printed) / stages.filter(({ share }) => !share).length;
}

/** The stages in which a grant is paid, an option a row. */
export function PaymentStages({ options }: { readonly options: readonly DisbursementOption[] }) {
  const translate = useTranslate();
  return (
    <Box aria-hidden sx={{ my: 1, display: 'grid', gap: 1, maxWidth: 560 }}>
      {options.map(({ bond, stages }) => (
        <Box key={bond.text}>
          <Typography variant="caption" color="text.secondary">
            {bond.numerator === 0
              ? translate('zhuli.funding.no_bond')
              : translate('zhuli.funding.bond', { share: bond.text })}
          </Typography>
          <Box sx={{ display: 'flex', gap: '3px' }}>
            {stages.map((each) => (
              <Box
                key={each.stage}
                sx={(theme) => ({
                  flex: `${widthOf(each, stages)} 1 0`,
                  minWidth: '4.5em',
                  px: 1.25,
                  py: 0.25,
                  borderRadius: 1,
                  fontSize: '0.8125rem',
                  fontWeight: 600,
                  color: theme.palette.party.onGovernment,
                  bgcolor: theme.palette.party.government,
                })}
              >
                {translate(`zhuli.funding.stage.${each.stage.toLowerCase()}`)} {each.share?.text}
              </Box>
            ))}
          </Box>
        </Box>
      ))}
    </Box>
  );
}
