import { testPagesAt } from './every-page.js';

testPagesAt(1280);
