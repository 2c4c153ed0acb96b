/** The grants as a table: the columns bear the titles of the standard, and are the same in every language. */

import { tableOf, type ExportColumn, type ExportTable } from '../exports/table.ts';
import type { Grant } from './grant.ts';

type Cell = string | number | undefined;

/** In the order of the standard's own template. */
const columns: readonly (readonly [title: string, cell: (grant: Grant) => Cell])[] = [
  ['Identifier', ({ id }) => id],
  ['Title', ({ title }) => title],
  ['Description', ({ description }) => description],
  ['Currency', ({ currency }) => currency],
  ['Amount Applied For', ({ amountAppliedFor }) => amountAppliedFor],
  ['Amount Awarded', ({ amountAwarded }) => amountAwarded],
  ['Award Date', ({ awardDate }) => awardDate],
  ['URL', ({ url }) => url],
  ['Planned Dates:Start Date', ({ plannedDates: [planned] }) => planned?.startDate],
  ['Planned Dates:End Date', ({ plannedDates: [planned] }) => planned?.endDate],
  ['Planned Dates:Duration (months)', ({ plannedDates: [planned] }) => planned?.duration],
  ['Recipient Org:Identifier', ({ recipientOrganization: [{ id }] }) => id],
  ['Recipient Org:Name', ({ recipientOrganization: [{ name }] }) => name],
  ['Recipient Org:Charity Number', ({ recipientOrganization: [org] }) => org.charityNumber],
  ['Recipient Org:Company Number', ({ recipientOrganization: [org] }) => org.companyNumber],
  ['Recipient Org:Location:Name', ({ recipientOrganization: [org] }) => org.location?.[0]?.name],
  [
    'Recipient Org:Location:Country Code',
    ({ recipientOrganization: [org] }) => org.location?.[0]?.countryCode,
  ],
  [
    'Recipient Org:Location:Geographic Code',
    ({ recipientOrganization: [org] }) => org.location?.[0]?.geoCode,
  ],
  [
    'Recipient Org:Location:Geographic Code Type',
    ({ recipientOrganization: [org] }) => org.location?.[0]?.geoCodeType,
  ],
  ['Beneficiary Location:Name', ({ beneficiaryLocation: [place] }) => place?.name],
  ['Beneficiary Location:Country Code', ({ beneficiaryLocation: [place] }) => place?.countryCode],
  ['Beneficiary Location:Geographic Code', ({ beneficiaryLocation: [place] }) => place?.geoCode],
  ['Beneficiary Location:Geographic Code Type', ({ beneficiaryLocation: [place] }) => place?.geoCodeType],
  ['Funding Org:Identifier', ({ fundingOrganization: [org] }) => org.id],
  ['Funding Org:Name', ({ fundingOrganization: [org] }) => org.name],
  ['Funding Org:Department', ({ fundingOrganization: [org] }) => org.department],
  ['Location Scope', ({ locationScope }) => locationScope],
  ['Grant Programme:Code', ({ grantProgramme: [programme] }) => programme?.code],
  ['Grant Programme:Title', ({ grantProgramme: [programme] }) => programme?.title],
  ['Grant Programme:URL', ({ grantProgramme: [programme] }) => programme?.url],
  ['From An Open Call?', ({ fromOpenCall }) => fromOpenCall],
  ['Last Modified', ({ dateModified }) => dateModified],
  ['Data Source', ({ dataSource }) => dataSource],
];

const amounts: readonly string[] = ['Amount Applied For', 'Amount Awarded'];

/** A row for each grant; its columns bear the titles as programs read them. */
export function grantsTable(grants: readonly Grant[]): ExportTable {
  const asColumns = columns.map(([title, cell]): ExportColumn<Grant> => ({
    key: title,
    heading: title,
    kind: amounts.includes(title) ? 'decimal' : 'text',
    means: title,
    cell: (grant) => String(cell(grant) ?? ''),
  }));
  return tableOf('grants', asColumns, grants);
}
