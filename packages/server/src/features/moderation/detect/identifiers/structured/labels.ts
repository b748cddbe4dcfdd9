/**
 * Words that say what the code behind them is: "MRN: …", "policy number …", "NHC: …". The kinds follow the list of 45 CFR
 * 164.514(b)(2)(i), (D) to (R).
 */
import type { FindingKind } from '../../finding.ts';

export type Label = {
  kind: FindingKind<'identifier'>;
  /** Says it alone. Others need "number", "id", "#" or ":" beside them, or a code that cannot be a quantity. */
  strong: boolean;
  /** The code may be written in groups of digits with spaces between. */
  grouped: boolean;
  /** Least number of digits of a code. */
  digits: number;
  /** Where several of these words stand together, the highest names the kind. */
  rank: number;
};

/** Kind, rank, `strong`, `grouped`, least number of digits; then the words as `foldWord` makes them. */
const rows = `
record_number 6 1 0 3 mrn mrns nhc medrec cipa urn mpi hospno nhcs
record_number 3 0 0 3 record records emr ehr chart patient patients hospital rec unit historia expediente hc pt dossier ipp
record_number 5 0 0 3 episodio episode encounter admission visit fallnummer patientennummer accession
nhs_number 8 0 1 9 nhs chi hcn
ssn 9 1 1 7 ssn ssns itin social ssn's
national_id 9 1 1 7 nass naf nuss nir dni nie cif nif steuer steuerid steuernummer personalausweis curp bsn pesel nino
national_id 9 1 1 7 rut cuil cuit cedula rfc cpf pps ppsn personnummer hetu henkilotunnus fødselsnummer fodselsnummer
national_id 9 1 1 10 nss aadhaar aadhar adhaar uidai ihi
national_id 9 1 0 6 fiscale
national_id 7 0 0 4 nhi
national_id 7 0 0 7 alien uscis
national_id 7 0 0 10 cpr
national_id 7 0 1 6 passport pasaporte passeport reisepass ausweis ausweisnummer visa ni nin sin insee pass
plan_number 4 0 0 3 insurance insured insurer ins policy plan member membership subscriber beneficiary group benefit payer coverage
plan_number 4 0 0 3 health hmo ppo bcbs aetna cigna poliza asegurado aseguradora afiliado seguro mutua versicherung krankenkasse
plan_number 4 0 0 3 assurance mutuelle
plan_number 8 0 1 4 medicare medicaid
plan_number 6 0 1 10 cartao
plan_number 6 0 0 4 mbi hicn versichertennummer kvnr tsi sip cip tarjeta hpn tricare
account_number 5 0 1 4 account accounts acct acc cuenta konto kontonummer compte routing iban sort bank banking ccc
account_number 8 1 1 16 clabe
card 7 0 1 12 card cards credit debit mastercard amex tarjetas
licence 7 1 1 4 npi dea nocol ncol numcol colegiado colegiada gmc nmc hcpc gphc rpps adeli lanr bsnr
licence 6 0 0 4 license licence licenses driver's drivers driver driving permit colegio carnet carne fuhrerschein certificate
licence 6 0 0 7 dl
licence 6 0 0 4 registration registered reg col
vehicle 8 0 0 2 plate plates vin vehicle vehicles matricula car numberplate kennzeichen chassis bastidor
device 8 0 0 7 sn
device 8 0 0 3 serial imei imsi device devices udi pacemaker icd implant pump mac
other_id 2 0 0 3 case id ids identifier identification claim reference ref file customer client user username employee student badge
other_id 2 0 0 3 ticket order prescription rx specimen sample booking appointment confirmation invoice
other_id 2 0 0 3 aktenzeichen referencia caso identificacion identificador`;

const table = /*#__PURE__*/ tableOf(rows);

function tableOf(lines: string): Map<string, Label> {
  const labels = new Map<string, Label>();
  for (const line of lines.trim().split('\n')) {
    const [kind, rank, strong, grouped, digits, ...words] = line.trim().split(' ');
    const label: Label = {
      kind: kind as Label['kind'],
      rank: Number(rank),
      strong: strong === '1',
      grouped: grouped === '1',
      digits: Number(digits),
    };
    for (const word of words) labels.set(word, label);
  }
  return labels;
}

/** `SuárezNºCol: 28` is written without a space often enough. */
export const labelOf = (word: string): Label | undefined => table.get(word) ?? (word.endsWith('nocol') ? table.get('nocol') : undefined);

/** Words that say "a number comes". */
const markers =
  'id ids no nos nr nro num number numbers numero n nº identifier code codigo nummer nummern identificacion identification pin'.split(' ');

/** Words that may stand between a label and its code. */
const fillers =
  `is was are be as es era of the for my his her their our your its with a an and del de la el los su mi security medical health personal
  sanitaria sanitario social clinica clinico profesional seguridad electronic med ending starting begins tax national ciudadania
  coche carro ar sus codice`.split(/\s+/);

/** 3 a label, 4 a label that is a marker too, 2 a marker, 1 a filler; nothing for all other words. */
const roles = /*#__PURE__*/ rolesOf();

function rolesOf(): Map<string, number> {
  const roleOf = new Map<string, number>();
  for (const word of fillers) roleOf.set(word, 1);
  for (const word of markers) roleOf.set(word, 2);
  for (const word of table.keys()) roleOf.set(word, roleOf.get(word) === 2 ? 4 : 3);
  return roleOf;
}

/** 0 for a word that has no part in naming a code. */
export const roleOf = (word: string): number => roles.get(word) ?? (word.endsWith('nocol') ? 3 : 0);
