// Checks a data package with the Frictionless project's library: node validate.mjs PACKAGE.zip
import { createHash } from 'node:crypto';
import { mkdtemp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import datapackage from 'datapackage';
import JSZip from 'jszip';

const { Package } = datapackage;

async function unpack(archive, folder) {
  const zip = await JSZip.loadAsync(await readFile(archive));
  for (const file of Object.values(zip.files).filter(entry => !entry.dir)) {
    const target = join(folder, file.name);
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, await file.async('nodebuffer'));
  }
}

// The library knows version 1 of the standard. What version 2 writes otherwise is put in the older words: profiles by
// name, a list as the text it is, a table that points at itself by an empty name.
function inVersionOne(descriptor) {
  const older = structuredClone(descriptor);
  older.profile = 'tabular-data-package';
  for (const resource of older.resources) {
    resource.profile = 'tabular-data-resource';
    for (const field of resource.schema.fields.filter(field => field.type === 'list')) {
      field.type = 'string';
    }
    for (const key of resource.schema.foreignKeys ?? []) {
      key.reference.resource ??= '';
    }
  }
  return older;
}

async function problemsOfBytes(descriptor, folder) {
  const problems = [];
  for (const resource of descriptor.resources) {
    const content = await readFile(join(folder, resource.path));
    const hash = 'sha256:' + createHash('sha256').update(content).digest('hex');
    if (content.length !== resource.bytes || hash !== resource.hash) {
      problems.push(`${resource.name}: not the bytes that the description speaks of`);
    }
  }
  return problems;
}

// Every cell is cast; keys are checked one at a time, since the library replaces what a key points with by what it
// points at, after which a second key on the same field finds nothing.
async function problemsOfRows(descriptor, folder) {
  const problems = [];
  for (const [place, resource] of descriptor.resources.entries()) {
    const keys = resource.schema.foreignKeys ?? [];
    for (const key of keys.length === 0 ? [undefined] : keys) {
      const one = structuredClone(descriptor);
      if (key !== undefined) {
        one.resources[place].schema.foreignKeys = [key];
      }
      const loaded = await Package.load(one, { basePath: folder });
      if (!loaded.valid) {
        return loaded.errors.map(String);
      }
      try {
        await loaded.getResource(resource.name).read({ relations: key !== undefined });
      } catch (error) {
        problems.push(`${resource.name}: ${[error, ...(error.errors ?? [])].map(String).join('; ')}`);
      }
    }
  }
  return problems;
}

async function problemsOf(folder) {
  const descriptor = JSON.parse(await readFile(join(folder, 'datapackage.json'), 'utf8'));
  return [...await problemsOfBytes(descriptor, folder), ...await problemsOfRows(inVersionOne(descriptor), folder)];
}

// A check that cannot fail says nothing: with an endorser that is no party this one must.
async function seesBrokenKeys(folder) {
  const file = join(folder, 'data', 'endorsements.csv');
  const whole = await readFile(file, 'utf8');
  await writeFile(file, whole.replace(/\r\n[^,]+,/, '\r\nnobody,'));
  const found = await problemsOf(folder);
  await writeFile(file, whole);
  return found.some(problem => problem.includes('Foreign key "party"'));
}

const folder = await mkdtemp(join(tmpdir(), 'summit-atlas-'));
try {
  await unpack(process.argv[2], folder);
  const problems = await problemsOf(folder);
  if (problems.length === 0 && !await seesBrokenKeys(folder)) {
    problems.push('the check did not see a broken key');
  }
  problems.forEach(problem => console.error(problem));
  console.log(problems.length === 0 ? 'The data package is valid.' : `Problems: ${problems.length}`);
  process.exitCode = problems.length === 0 ? 0 : 1;
} finally {
  await rm(folder, { recursive: true });
}
