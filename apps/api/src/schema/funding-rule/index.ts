import './rule.ts';
import './limits.ts';
import './amounts.ts';
import './finance.ts';
import './payment.ts';
