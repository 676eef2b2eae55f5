/** What reads workbooks: few pages need it. */
export { workbookSteps } from './workbook/read-workbook.js';
