/**
 * What the columns of a spreadsheet of bids are called. English headings are recognised in every language, beside these.
 * Write them in small letters, without signs.
 */
export const bidHeadings = {
  // The headings of the empty template: each once.
  template: {
    name: 'name',
    organisation: 'organisation',
    purpose: 'purpose',
    beneficiaries: 'beneficiaries',
    ask: 'ask',
    least: 'least',
    priorities: 'priorities',
    period: 'period',
    reference: 'reference',
    charity: 'charity',
    company: 'company',
    postcode: 'postcode',
    presenter: 'presenter',
    contact: 'contact',
    under18: 'under18',
    adult: 'adult',
    school: 'school',
  },
  // Headings that councils use, which can mean nothing else: as many as you like, with semicolons between them.
  plainly: {
    name: 'project; project name; project title; name of the project',
    organisation: 'group; organisation name; name of the organisation',
    purpose: 'what the money is for; what is the money for; project description',
    beneficiaries: 'who benefits; who will benefit',
    ask: 'amount requested; grant requested; asks for',
    least: 'least amount; smallest amount; minimum',
    priorities: 'priority; themes',
    period: 'dates; when; project dates',
    reference: 'our reference; reference number',
    charity: 'charity number',
    company: 'company number',
    postcode: 'post code',
    presenter: 'presenter name; presented by',
    contact: 'contact details',
    under18: 'presenter under 18; age of the presenter',
    adult: 'responsible adult; guardian',
    school: 'name of the school',
  },
  // Headings that may mean it, where no other column does. Leave one empty where there are none.
  perhaps: {
    name: 'name; title',
    organisation: 'applicant',
    purpose: 'summary; details',
    beneficiaries: 'target group',
    ask: 'amount; cost; grant; total',
    least: '',
    priorities: 'category',
    period: 'start date',
    reference: 'number',
    charity: '',
    company: '',
    postcode: '',
    presenter: 'contact name',
    contact: 'email; telephone',
    under18: 'age',
    adult: '',
    school: '',
  },
  // Words in any heading that show that the file may say something about children: nothing of it is then shown.
  aboutChildren: 'age; born; birth; dob; school; guardian; parent; carer; child; minor; under',
  // What a cell says of a presenter who is under 18, or is not.
  yes: 'yes; y; true; x',
  no: 'no; n; false',
} as const;
