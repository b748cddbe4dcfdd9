import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { read } from '../../reading.ts';
import { isCard } from './checksums/luhn.ts';
import { structured } from './index.ts';
import { isIpv6 } from './ipv6.ts';

/** What is found, as "kind text", from 0.5 on. */
const flagged = (text: string) =>
  structured(read('text', text))
    .filter((each) => each.confidence >= 0.5)
    .map((each) => `${each.kind} ${text.slice(each.start, each.end)}`);
const all = (text: string) => structured(read('text', text)).map((each) => `${each.kind} ${text.slice(each.start, each.end)}`);

const finds = (name: string, cases: Record<string, string[]>): void => {
  void test(name, () => {
    for (const [text, expected] of Object.entries(cases)) assert.deepEqual(flagged(text), expected, text);
  });
};

finds('an e-mail address is found whole, also with accents and in brackets', {
  'Mail me: jane.doe+x@mail.example.co.uk, thanks': ['email jane.doe+x@mail.example.co.uk'],
  'escribe a urología.norte@example.es.': ['email urología.norte@example.es'],
  '<jo_b@example.org>': ['email jo_b@example.org'],
});

finds('an e-mail address that is spelt out to get past a filter is found', {
  'write to anna dot lee at example dot com please': ['email anna dot lee at example dot com'],
  'anna.lee (at) example.com': ['email anna.lee (at) example.com'],
  'escríbeme a ana arroba example punto com': ['email ana arroba example punto com'],
  'reach me, jo77 at gmail.com': ['email jo77 at gmail.com'],
});

finds('a sentence with "at" and "dot" in it is no e-mail address', {
  'We met at the clinic and looked at the dot on the scan.': [],
  'I looked at example.com for this.': [],
  'The dose is 5 mg @ 8 pm': [],
});

finds('a phone number with spaces, dots, dashes or brackets inside is found whole', {
  'Ring me on 07700 900123': ['phone 07700 900123'],
  'it is (555) 010-2345 now': ['phone (555) 010-2345'],
  'it is 555.010.2345': ['phone 555.010.2345'],
  'Fax: 030/1234567': ['phone 030/1234567'],
  'Llámame al 612 345 678': ['phone 612 345 678'],
  '03.93.92.16.85': ['phone 03.93.92.16.85'],
});

finds('an international number is found with its sign, its bracketed zero and its extension', {
  'Desk +41 (0)62 555 01 90 today': ['phone +41 (0)62 555 01 90'],
  '+1-604-555-0172x565': ['phone +1-604-555-0172x565'],
  '+44 20 7946 0958 ext. 12': ['phone +44 20 7946 0958 ext. 12'],
});

finds('a short number is a phone number only beside a word that says so', {
  '99 577450': [],
  'mobile: 99 577450': ['phone 99 577450'],
  '99 577450 office': ['phone 99 577450'],
});

test('a number that anybody may call, such as a helpline, is only a hint', () => {
  assert.deepEqual(flagged('Call 1-800-555-0199 any time'), []);
  assert.deepEqual(all('Call 1-800-555-0199 any time'), ['phone 1-800-555-0199']);
  assert.deepEqual(all('call 911 or 999 or 988'), []);
  for (const number of ['116 123', '13 11 14', '1800 55 1800', '1300 659 467', '900 202 010']) {
    assert.deepEqual(flagged(`Please call the helpline on ${number} now`), [], number);
    assert.deepEqual(all(`Please call the helpline on ${number} now`), [`phone ${number}`]);
  }
  assert.deepEqual(flagged('Call me on 117 123'), ['phone 117 123']);
});

finds('doses, ranges, blood pressure, dates, years, codes of drugs and studies are no identifiers', {
  'BP 120/80, 130-140/80-90 since 2019-2021': [],
  'took 2-3 tablets 3 times a day on 12/05/2021 at 10:30:45': [],
  '1,000,000 units; 10 000 000 cells; 250.000.000': [],
  'PMID 12345678, NCT01234567, NDC 0555-0952-02, E11.9': [],
  'vitamin D 50000 IU, B12 1000 mcg, CD4 350, T4 112': [],
  'glucose 90 95 110 120 130 100 99 98 97': [],
  'in group 2, case 3, plan B, ID 7, record 2020 heat, 1234 patients': [],
  'platelets ( 70 000 - 140 000 - 65 000 )': [],
  'see pages 1931-1932': [],
});

finds('a web address is found without the punctuation around it', {
  'See (https://forum.example.net/a?b=1).': ['url https://forum.example.net/a?b=1'],
  'my website is www.example.de, have a look': ['url www.example.de'],
});

test('a link to a public body, and a company named in passing, are only hints', () => {
  assert.deepEqual(flagged('see https://www.nhs.uk/conditions/ and example.com'), []);
  assert.deepEqual(all('see https://www.nhs.uk/conditions/ and example.com'), ['url https://www.nhs.uk/conditions/', 'url example.com']);
  assert.deepEqual(all('It got better.The pain went.Now e.g. this, 2.5mg'), []);
});

finds('a network address is found, a clock time and a version are none', {
  'from 192.168.1.254 today': ['ip 192.168.1.254'],
  'from 2001:db8::ff00:42:8329': ['ip 2001:db8::ff00:42:8329'],
  'at 12:30:45 with version 1.2.3': [],
  'from 300.300.300.300': [],
});

test('any IPv6 address in full is one, whatever its groups', () => {
  const group = fc.stringMatching(/^[0-9a-f]{1,4}$/);
  fc.assert(
    fc.property(fc.array(group, { minLength: 8, maxLength: 8 }), (groups) => isIpv6(groups.join(':')) || !/\d/.test(groups.join(''))),
  );
});

finds('cards and accounts are found by their check digits, in groups too', {
  'my 4111 1111 1111 1111 was used': ['card 4111 1111 1111 1111'],
  'DE89 3704 0044 0532 0130 00': ['iban DE89 3704 0044 0532 0130 00'],
  ES9121000418450200051332: ['iban ES9121000418450200051332'],
  'the sum 4111 1111 1111 1112': [],
});

test('a number of a card with a right check digit is found wherever it stands', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^4[0-9]{14}$/), (body) => {
      const card = [...'0123456789'].map((check) => body + check).find(isCard);
      fc.pre(card !== undefined);
      assert.deepEqual(flagged(`pay with ${card} then`), [`card ${card}`]);
    }),
  );
});

finds('national numbers are found by form and check, in pieces too', {
  '078-05-1120': ['ssn 078-05-1120'],
  '943 476 5919 is mine': ['nhs_number 943 476 5919'],
  '12345678Z and X1234567L': ['national_id 12345678Z', 'national_id X1234567L'],
  '12.345.678-Z': ['national_id 12.345.678-Z'],
  'AB 12 34 56 C': ['national_id AB 12 34 56 C'],
  '1EG4-TE5-MK73': ['plan_number 1EG4-TE5-MK73'],
  '12345678A': [],
});

finds('a code behind a label is found, whatever it looks like', {
  'MRN: SJH-123456': ['record_number SJH-123456'],
  'Med rec #: JH-12345': ['record_number JH-12345'],
  'MRN #99-12-345': ['record_number #99-12-345'],
  'patient ID 99-1234': ['record_number 99-1234'],
  'his insurance policy number is TX-456789': ['plan_number TX-456789'],
  'Health Plan ID: 54321-XYZ': ['plan_number 54321-XYZ'],
  'account number BA-98765432': ['account_number BA-98765432'],
  "driver's license number is 6940579": ['licence 6940579'],
  'plate number AB12 CDE': ['vehicle AB12 CDE'],
  'My car reg is AB12 CDE': ['vehicle AB12 CDE'],
  'registration number AB12 CDE': ['vehicle AB12 CDE'],
  'GMC registration number 7654321': ['licence 7654321'],
  'GMC reg 7654321': ['licence 7654321'],
  'My pharmacist reg: 2079111': ['licence 2079111'],
  'NMC reg no 98I1234E': ['licence 98I1234E'],
  'registered nurse reg AB123456': ['licence AB123456'],
  'my reg is K123 ABC': ['vehicle K123 ABC'],
  'my vehicle reg: 1234 BCD': ['vehicle 1234 BCD'],
  'my reg dose is 20 mg, reg 10 mg daily': [],
  'serial number SN-4432-99X': ['device SN-4432-99X'],
  'case no. 2021-0443': ['other_id 2021-0443'],
  '(ID: 987654321)': ['other_id 987654321'],
  'SSN: 987-65-4321': ['ssn 987-65-4321'],
});

finds('labels of Spanish reports are known, with and without spaces', {
  'NHC: 7654321. NASS: 07 12345678 16.': ['record_number 7654321', 'national_id 07 12345678 16'],
  'NºCol: 28 28  12345': ['licence 28 28  12345'],
  'PérezNºCol:28 28 12345': ['licence 28 28 12345'],
  'CIPA: nhc-123456': ['record_number 123456'],
});

finds('a count in thousands, or from one to another, is no telephone number', {
  'The platelet number is 70 000 - 90 000 now.': [],
  'My platelets reach 70 000 - 90 000, call it low; contact with 150 000 – 400 000 was': [],
  'Platelet number 70.000 - 90.000, number 150 000': [],
  'Ring me on 612 345 600': ['phone 612 345 600'],
  'Call 70 000 90 00.': ['phone 70 000 90 00'],
});

test('findings are sorted and do not overlap', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('a@b.com', '555-010-2345', 'MRN', ':', '12345', 'at', 'dot', '.', '\n', '(', '+34', '612 345 678', 'GB12'), {
        maxLength: 30,
      }),
      (parts) => {
        const text = parts.join(' ');
        let end = 0;
        for (const each of structured(read('text', text))) {
          assert.ok(each.start >= end && each.end > each.start && each.end <= text.length);
          ({ end } = each);
        }
      },
    ),
  );
});

finds('numbers of Spain and of Spanish-speaking America are found by their label', {
  'mi RUT es 11.111.111-1': ['national_id 11.111.111-1'],
  'CUIL 20-12345678-6': ['national_id 20-12345678-6'],
  'mi cédula de ciudadanía es 1.020.345.678': ['national_id 1.020.345.678'],
  'RFC GODE561231GR8': ['national_id GODE561231GR8'],
  'CLABE 032180000118359719': ['account_number 032180000118359719'],
  'NSS 12345678901': ['national_id 12345678901'],
  'mi tarjeta sanitaria es CIP ABCD 123456 789012 3': ['plan_number ABCD 123456 789012 3'],
  'matrícula del coche 4821 KLM': ['vehicle 4821 KLM'],
  'historia clínica 123456': ['record_number 123456'],
});

finds('numbers of other countries are found by their label', {
  'my PPS number is 1234567FA': ['national_id 1234567FA'],
  'PPSN 1234567T': ['national_id 1234567T'],
  'Aadhaar 2345 6789 1238': ['national_id 2345 6789 1238'],
  'my medicare card 2123 45670 1': ['plan_number 2123 45670 1'],
  'my Medicare number is 2950 48078 1': ['plan_number 2950 48078 1'],
  'IHI 8003608166690503': ['national_id 8003608166690503'],
  'my NHI number is ZAC5361': ['national_id ZAC5361'],
  'NMC pin 12A3456E': ['licence 12A3456E'],
  'driving licence MORGA 657054 SM9IJ 35': ['licence MORGA 657054 SM9IJ 35'],
  'DL# D123-4567-8901': ['licence D123-4567-8901'],
  'alien number A-123-456-789': ['national_id A-123-456-789'],
  'CPR 070761-4285': ['national_id 070761-4285'],
  'HETU 131052-308T': ['national_id 131052-308T'],
  'fødselsnummer 01010150074': ['national_id 01010150074'],
  'my health card number 9876-543-217-XX': ['plan_number 9876-543-217-XX'],
});

finds('a number with a check or a form of its own is found without a label', {
  'it was 529.982.247-25 on the form': ['national_id 529.982.247-25'],
  'it was 20-12345678-6 on the form': ['national_id 20-12345678-6'],
  'it was 11.111.111-1 on the form': ['national_id 11.111.111-1'],
  'it was 032180000118359719 on the form': ['account_number 032180000118359719'],
  'it was 811228-9874 on the form': ['national_id 811228-9874'],
  'it was GODE561231GR8 on the form': ['national_id GODE561231GR8'],
  'it was RSSMRA85T10A562S on the form': ['national_id RSSMRA85T10A562S'],
  'it was ABCPE1234F on the form': ['national_id ABCPE1234F'],
  'it was 2345 6789 1238 on the form': ['national_id 2345 6789 1238'],
});

finds('an account with a slip of the pen is found as it is printed', {
  'IBAN GB82 WEST 1234 5698 7654 33': ['iban GB82 WEST 1234 5698 7654 33'],
  'DE89 3704 0044 0532 0130 01 please': ['iban DE89 3704 0044 0532 0130 01'],
  'parts AB12 CDEF 1234 5678': [],
});

finds('hardware addresses, device identifiers and places on the map are found whole', {
  'MAC address 00:1B:44:11:3A:B7': ['device 00:1B:44:11:3A:B7'],
  'it says 00-1B-44-11-3A-B7 below': ['device 00-1B-44-11-3A-B7'],
  'UDI (01)00844588003288(17)141120(10)7654321D': ['device (01)00844588003288(17)141120(10)7654321D'],
  'we are at 51.5074° N, 0.1278° W': ['place 51.5074° N, 0.1278° W'],
  'latitude 51.5074, longitude -0.1278': ['place 51.5074, longitude -0.1278'],
  'come to 51.507412, -0.127845': ['place 51.507412, -0.127845'],
});

finds('the same words and forms about something else are left alone', {
  'CPR 30 2 and then 120 per minute, for 10 minutes': [],
  'As RFC 5321 says, my PPS was 50': [],
  'Medicare 2024 rules, and Medicare paid 80 % of 2500 dollars': [],
  'LDL 120 mg/dl, then 140 and 150': [],
  'the NHI in 2019, Alien 3 from 1992': [],
  'en mi historia clínica 2020 pone otra cosa, 45 euros de tarjeta': [],
  'hospital MRI 2024, hospital CT 123456': [],
  'the insurance BCBS paid 1200': [],
  'from 10:20:30:40:50:60, 5-10-20-30-40-50': [],
  'values 0.0012, 0.0034 and 12.3456, 0.1234': [],
  'cédula de 2021, matrícula de 1200 euros': [],
  'a pan of 20 cm, 1234 5678 9012 steps': [],
});
