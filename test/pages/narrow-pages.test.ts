import { testPagesAt } from './every-page.js';

testPagesAt(320);
