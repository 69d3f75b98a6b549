// Checks a label with jose alone: node verify.mjs FOLDER [INSTANT]. FOLDER is an unpacked bundle.zip; put the jwks.json and
// did.json in it that you have from elsewhere. Prints what was checked; throws at the first thing that does not hold.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gunzipSync, inflateSync } from 'node:zlib';
import { compactVerify, createLocalJWKSet } from 'jose';

const [folder, instant = new Date().toISOString()] = process.argv.slice(2);
const now = Date.parse(instant);
const files = readdirSync(folder, { recursive: true }).map((name) => join(folder, name));
const file = (name) => readFileSync(files.find((path) => basename(path) === name) ?? assert.fail(`There is no ${name}`));
const sha256 = (bytes, form) => createHash('sha256').update(bytes).digest(form);
const parse = (bytes) => JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
const jwks = parse(file('jwks.json'));
const did = parse(file('did.json'));
const keys = createLocalJWKSet(jwks);
const bounded = { maxOutputLength: 1 << 18 }; // No list has more than 2^20 places.
const base64url = (text) => Buffer.from(text, 'base64url');

// A key counts if did.json lists it, in its own role, from nbf on, and not once it was lost. A label that was signed anew says in its header when (iat).
async function signed(jwt, typ, role, begins) {
  const { payload, protectedHeader } = await compactVerify(jwt.toString().trim(), keys, { algorithms: ['ES256'] });
  const [key, content] = [jwks.keys.find((one) => one.kid === protectedHeader.kid), parse(payload)];
  assert(protectedHeader.typ === typ && key.iotlabel_role === role && !key.revoked, 'Its key is not one for this');
  assert(did.verificationMethod.some((one) => one.publicKeyJwk.kid === key.kid), 'Its key is not one of the issuer');
  const when = Number.isInteger(protectedHeader.iat) ? protectedHeader.iat * 1000 : begins(content);
  assert(key.nbf * 1000 <= when + 60_000 && when - 60_000 <= (key.exp ?? Infinity) * 1000, 'Its key did not count');
  return { ...content, kid: protectedHeader.kid };
}

const label = await signed(file('label.jwt'), 'vc+jwt', 'label', (one) => Date.parse(one.validFrom));
assert(did.assertionMethod.includes(`${label.issuer.id}#${label.kid}`), 'Its key is not one for labels');
assert(label.type.includes('IotLabelCredential'));
assert(Date.parse(label.validFrom) <= now + 60_000 && now < Date.parse(label.validUntil), 'It does not run today');
assert(!(now >= Date.parse(jwks.iotlabel_scheme_closed_on)), 'Nobody runs the scheme any more');
console.log(`ok  label.jwt: ${label.credentialSubject.serial} of ${label.issuer.id}, until ${label.validUntil}`);

const lists = files.filter((path) => /status[\\/-][0-9]+(-[a-z]+)?\.jwt$/.test(path)).map((path) => readFileSync(path));
const listed = (name, value) => lists.find((list) => parse(base64url(list.toString().split('.')[1]))[name] === value);
const { uri, idx } = label.status.status_list;
const token = await signed(listed('sub', uri) ?? assert.fail(`There is no list ${uri}`), 'statuslist+jwt', 'status', (one) => one.iat * 1000);
assert(token.iss === label.issuer.id && token.sub === uri && token.iat * 1000 <= now + 60_000 && now < token.exp * 1000);
const pairs = inflateSync(base64url(token.status_list.lst), bounded);
assert(token.status_list.bits === 2 && Number.isInteger(idx) && idx >= 0 && idx < pairs.length * 4);
assert.equal((pairs[idx >> 2] >> ((idx & 3) * 2)) & 3, 0, 'The token status list says that it does not hold');
for (const entry of label.credentialStatus) {
  const list = await signed(listed('id', entry.statusListCredential) ?? assert.fail('A list is missing'), 'vc+jwt', 'status', (one) => Date.parse(one.validFrom));
  const { statusPurpose, encodedList } = list.credentialSubject;
  assert(list.issuer === label.issuer.id && statusPurpose === entry.statusPurpose && now < Date.parse(list.validUntil));
  const bits = gunzipSync(base64url(encodedList.slice(1)), bounded);
  const index = Number(entry.statusListIndex);
  assert(Number.isInteger(index) && index >= 0 && index < bits.length * 8);
  assert.equal((bits[index >> 3] >> (7 - (index & 7))) & 1, 0, `${statusPurpose} is set`);
}
console.log('ok  status: nothing stands against it in the Token Status List and in both Bitstring Status Lists');

assert.equal(`sha256-${sha256(file('label.json'), 'base64')}`, label.relatedResource[0].digestSRI);
assert(file('label.pdf').includes(`label.json sha256:${sha256(file('label.json'), 'hex')}`), 'The PDF is of another label');
console.log('ok  label.json and label.pdf: their digest is the signed one');
