import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import {
  isCif,
  isCodiceFiscale,
  isDea,
  isDni,
  isMbi,
  isMexican,
  isNie,
  isNino,
  isPan,
  isPersonalausweis,
  isRvnr,
  isSsn,
} from './letters.ts';
import { isCard, isClabe, isImei, isKvnr, isNpi, isPersonnummer, luhn } from './luhn.ts';
import { isCpf, isCuil, isNhsNumber, isRut, isSteuerId, isVin } from './mod11.ts';
import { ibanLength, isIban, isNass, isNir, mod97 } from './mod97.ts';
import { isAadhaar, verhoeff } from './verhoeff.ts';

const digits = (length: number) => fc.stringMatching(new RegExp(`^[0-9]{${length}}$`));
const changed = (code: string, at: number, by: number) => {
  const place = at % code.length;
  return code.slice(0, place) + String((Number(code[place]) + 1 + (by % 9)) % 10) + code.slice(place + 1);
};

test('Luhn takes exactly one check digit, and finds every single wrong digit', () => {
  fc.assert(
    fc.property(digits(15), fc.nat(), fc.nat(), (body, at, by) => {
      const right = [...'0123456789'].filter((check) => luhn(body + check));
      assert.equal(right.length, 1);
      assert.equal(luhn(changed(body + right[0]!, at, by)), false);
    }),
  );
});

test('Luhn finds two neighbours that changed places, but for 09 and 90', () => {
  fc.assert(
    fc.property(digits(15), fc.nat(13), (body, at) => {
      const check = [...'0123456789'].find((each) => luhn(body + each))!;
      const [a, b] = [body[at]!, body[at + 1]!];
      fc.pre(a !== b && a + b !== '09' && a + b !== '90');
      assert.equal(luhn(body.slice(0, at) + b + a + body.slice(at + 2) + check), false);
    }),
  );
});

test('a card has an issuer that is in use, 12 to 19 digits, and not one digit throughout', () => {
  for (const card of ['4111111111111111', '378282246310005', '5555555555554444', '6011111111111117', '30569309025904'])
    assert.ok(isCard(card), card);
  for (const none of ['0000000000000000', '4111111111111112', '9111111111111119', '41111']) assert.ok(!isCard(none), none);
});

test('device, provider and German health card numbers follow their own rules', () => {
  assert.ok(isImei('490154203237518'));
  assert.ok(!isImei('490154203237519'));
  assert.ok(isNpi('1234567893'));
  assert.ok(!isNpi('1234567890'));
  assert.ok(isKvnr('A123456780'));
  assert.ok(!isKvnr('A123456781'));
});

test('an IBAN of any country with computed check digits is taken, and one wrong digit is found', () => {
  fc.assert(
    fc.property(fc.constantFrom('DE', 'GB', 'ES', 'FR', 'NL', 'NO'), digits(30), fc.nat(), fc.nat(), (country, body, at, by) => {
      const account = body.slice(0, ibanLength(country)! - 4);
      const numbers = [...`${account}${country}00`].map((unit) => parseInt(unit, 36)).join('');
      const check = String(98 - mod97(numbers)).padStart(2, '0');
      assert.ok(isIban(country + check + account));
      assert.ok(!isIban(country + check + changed(account, at, by)));
    }),
  );
  assert.ok(isIban('DE89370400440532013000'));
  assert.ok(isIban('GB29NWBK60161331926819'));
  assert.ok(!isIban('GB29NWBK6016133192681'));
});

test('mod 97 is that of the number, of any length', () => {
  fc.assert(fc.property(fc.bigInt({ min: 0n, max: 10n ** 30n }), (number) => assert.equal(mod97(String(number)), Number(number % 97n))));
});

test('a French number has its key, also of Corsica', () => {
  fc.assert(
    fc.property(digits(8), fc.constantFrom('75', '13', '2A', '2B'), fc.nat(), fc.nat(), (rest, department, at, by) => {
      const number = `18412${department}${rest.slice(0, 6)}`;
      const plain = number.replace('2A', '19').replace('2B', '18');
      const key = String(97 - mod97(plain)).padStart(2, '0');
      assert.ok(isNir(number + key));
      assert.ok(!isNir(number + changed(key, at, by)));
    }),
  );
});

test('a Spanish social security number has its control, and a province', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 53 }), fc.integer({ min: 0, max: 99_999_999 }), (province, number) => {
      const whole = number < 10_000_000 ? province * 10_000_000 + number : province * 100_000_000 + number;
      const code = String(province).padStart(2, '0') + String(number).padStart(8, '0') + String(whole % 97).padStart(2, '0');
      assert.ok(isNass(code));
      assert.ok(!isNass(`99${code.slice(2)}`));
    }),
  );
});

test('an NHS number takes at most one check digit, and one wrong digit is found', () => {
  assert.ok(isNhsNumber('9434765919'));
  fc.assert(
    fc.property(digits(9), fc.nat(), fc.nat(), (body, at, by) => {
      const right = [...'0123456789'].filter((check) => isNhsNumber(body + check));
      assert.ok(right.length <= 1);
      if (right.length === 1) assert.ok(!isNhsNumber(changed(body + right[0]!, at, by)));
    }),
  );
});

test('a German tax number has one repeated digit and its check digit', () => {
  assert.ok(isSteuerId('86095742719'));
  assert.ok(!isSteuerId('86095742718'));
  assert.ok(!isSteuerId('12345678901'));
});

test('a vehicle number has its check digit', () => {
  assert.ok(isVin('1HGCM82633A004352'));
  assert.ok(isVin('11111111111111111'));
  assert.ok(!isVin('1HGCM82643A004352'));
  assert.ok(!isVin('1HGCM82633A00435O'));
});

test('each Spanish number of a person has exactly one letter', () => {
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  fc.assert(fc.property(digits(8), (number) => assert.equal(letters.filter((letter) => isDni(number + letter)).length, 1)));
  fc.assert(
    fc.property(fc.constantFrom('X', 'Y', 'Z'), digits(7), (first, number) =>
      assert.equal(letters.filter((letter) => isNie(first + number + letter)).length, 1),
    ),
  );
  assert.ok(isDni('12345678Z'));
  assert.ok(isNie('X1234567L'));
});

test('the tax number of a Spanish organisation has a digit or the letter of that digit', () => {
  assert.ok(isCif('A58818501'));
  fc.assert(
    fc.property(fc.constantFrom(...'ABCDEFGHJNPQRSUVW'), digits(7), (first, number) => {
      const controls = [...'0123456789ABCDEFGHIJ'].filter((control) => isCif(first + number + control));
      assert.equal(controls.length, 2);
    }),
  );
});

test('numbers without a check digit are held to the letters their rules give', () => {
  assert.ok(isNino('AB123456C'));
  for (const none of ['BG123456A', 'DA123456A', 'AO123456A', 'AB123456E']) assert.ok(!isNino(none), none);
  assert.ok(isMbi('1EG4TE5MK73'));
  for (const none of ['0EG4TE5MK73', '1SG4TE5MK73', '1EG4TE5MKK3']) assert.ok(!isMbi(none), none);
  assert.ok(isDea('AB1234563'));
  assert.ok(!isDea('AB1234564'));
  assert.ok(isRvnr('65170839J003'));
  assert.ok(!isRvnr('65170839J004'));
  assert.ok(isPersonalausweis('T220001293'));
  assert.ok(!isPersonalausweis('T220001294'));
});

test('a US social security number keeps to the areas, groups and serials that are given', () => {
  assert.ok(isSsn('078051120'));
  for (const none of ['000123456', '666123456', '900123456', '123003456', '123450000']) assert.ok(!isSsn(none), none);
});

test('Verhoeff takes exactly one check digit, and finds every single wrong digit and every two neighbours that changed places', () => {
  assert.ok(verhoeff('2363') && verhoeff('1428570'));
  fc.assert(
    fc.property(digits(11), fc.nat(), fc.nat(), fc.nat(10), (body, at, by, swap) => {
      const right = [...'0123456789'].filter((check) => verhoeff(body + check));
      assert.equal(right.length, 1);
      const whole = body + right[0]!;
      assert.equal(verhoeff(changed(whole, at, by)), false);
      const swapped = whole.slice(0, swap) + whole[swap + 1]! + whole[swap]! + whole.slice(swap + 2);
      assert.equal(verhoeff(swapped), swapped === whole);
    }),
  );
});

test('numbers of the Americas, India, Italy and Sweden hold as they were given, and not with one digit changed', () => {
  for (const [check, code, wrong] of [
    [isRut, '111111111', '111111112'],
    [isRut, '10000013K', '100000130'],
    [isCuil, '20123456786', '20123456785'],
    [isCpf, '52998224725', '52998224726'],
    [isCpf, '11144477735', '11111111111'],
    [isClabe, '032180000118359719', '032180000118359718'],
    [isAadhaar, '234567891238', '234567891239'],
    [isPersonnummer, '8112289874', '8112289875'],
    [isMexican, 'GODE561231GR8', 'GODE561331GR8'],
    [isMexican, 'GOMC850101HDFRRL09', 'GOMC850101XXX'],
    [isCodiceFiscale, 'RSSMRA85T10A562S', 'RSSMRA85T32A562S'],
    [isPan, 'ABCPE1234F', 'ABCDE1234F'],
  ] as const) {
    assert.equal(check(code), true, code);
    assert.equal(check(wrong), false, wrong);
  }
});
