/** OpenAPI 3.1 of what a client sends, from the very schemas the server validates with. What it answers is described in docs/http-api.md. */
import { toJsonSchema } from '@valibot/to-json-schema';
import type { GenericSchema } from 'valibot';
import { problems } from '../kernel/errors.ts';
import { withRevision } from '../features/contributions/contributions.contract.ts';
import {
  acceptLink,
  codeRequest,
  invitation,
  memberChange,
  passwordChange,
  refresh,
  roleChange,
  signIn,
  staffChange,
  staffSignIn,
} from '../features/identity/identity.contract.ts';
import { decisionInput } from '../features/moderation/index.ts';
import { acceptance, answerEdit, newAnswer, newQuestion, questionEdit, staffAnswer } from '../features/questions/index.ts';
import { newReport } from '../features/reports/index.ts';
import { newReply, newReview, reviewEdit } from '../features/reviews/index.ts';
import { subjectInput } from '../features/sites/index.ts';
import { packageVersion } from '../platform/package.ts';

type Operation = {
  method: 'get' | 'post' | 'put' | 'patch' | 'delete';
  path: string;
  does: string;
  body?: GenericSchema | GenericSchema[];
  signedIn?: 'member' | 'staff';
  status?: number | number[];
};

/** 200 for a submission that had been stored before. */
const postStatus = [201, 200];

export const operations: Operation[] = [
  { method: 'get', path: '/v1/{site}/snapshot', does: 'Everything the first paint of a panel needs' },
  { method: 'get', path: '/v1/{site}/reviews', does: 'A page of published reviews' },
  { method: 'get', path: '/v1/{site}/questions', does: 'A page of published questions' },
  { method: 'get', path: '/v1/{site}/items/{id}', does: 'One published item with its thread' },
  { method: 'post', path: '/v1/{site}/search', does: 'Published questions that have the words of a text/plain body; changes nothing' },
  { method: 'post', path: '/v1/{site}/codes', does: 'Mail a sign-in code', body: codeRequest, status: 202 },
  { method: 'post', path: '/v1/{site}/sessions', does: 'Sign in with a code', body: signIn, status: 201 },
  { method: 'post', path: '/v1/{site}/sessions/refresh', does: 'Rotate the refresh token', body: refresh },
  { method: 'post', path: '/v1/{site}/sessions/end', does: 'Sign out', body: refresh, status: 204 },
  { method: 'post', path: '/v1/{site}/items/{id}/reports', does: 'Report an item; no account needed', body: newReport, status: 201 },
  { method: 'get', path: '/v1/{site}/me', does: 'The signed-in member', signedIn: 'member' },
  { method: 'patch', path: '/v1/{site}/me', does: 'Change pseudonym or mails', body: memberChange, signedIn: 'member' },
  { method: 'get', path: '/v1/{site}/me/items', does: 'Own items and votes', signedIn: 'member' },
  { method: 'post', path: '/v1/{site}/questions', does: 'Ask', body: newQuestion, signedIn: 'member', status: postStatus },
  {
    method: 'post',
    path: '/v1/{site}/questions/{id}/answers',
    does: 'Answer as a peer',
    body: newAnswer,
    signedIn: 'member',
    status: postStatus,
  },
  { method: 'put', path: '/v1/{site}/questions/{id}/accepted', does: 'Mark the answer', body: acceptance, signedIn: 'member', status: 204 },
  { method: 'post', path: '/v1/{site}/reviews', does: 'Review', body: newReview, signedIn: 'member', status: postStatus },
  {
    method: 'put',
    path: '/v1/{site}/items/{id}',
    does: 'A newer revision of an own item',
    body: [questionEdit, answerEdit, reviewEdit],
    signedIn: 'member',
  },
  { method: 'post', path: '/v1/{site}/items/{id}/withdraw', does: 'Take an own item back', body: withRevision, signedIn: 'member' },
  {
    method: 'post',
    path: '/v1/{site}/items/{id}/resubmit',
    does: 'Send a withdrawn item in again',
    body: withRevision,
    signedIn: 'member',
  },
  { method: 'put', path: '/v1/{site}/items/{id}/helpful', does: 'Mark as helpful', signedIn: 'member' },
  { method: 'delete', path: '/v1/{site}/items/{id}/helpful', does: 'Take the mark back', signedIn: 'member' },
  { method: 'post', path: '/admin/api/session', does: 'Sign in as staff', body: staffSignIn },
  { method: 'delete', path: '/admin/api/session', does: 'Sign out', signedIn: 'staff', status: 204 },
  { method: 'get', path: '/admin/api/me', does: 'The signed-in person', signedIn: 'staff' },
  { method: 'patch', path: '/admin/api/me', does: 'Change name, mails, keys', body: staffChange, signedIn: 'staff' },
  { method: 'put', path: '/admin/api/me/password', does: 'Change the password', body: passwordChange, signedIn: 'staff' },
  { method: 'post', path: '/admin/api/links', does: 'Accept an invitation or a recovery link', body: acceptLink },
  { method: 'get', path: '/admin/api/queue', does: 'A page of the queue, with counts', signedIn: 'staff' },
  { method: 'get', path: '/admin/api/items/{id}', does: 'Everything needed to decide on one item', signedIn: 'staff' },
  { method: 'post', path: '/admin/api/items/{id}/decisions', does: 'Decide', body: decisionInput, signedIn: 'staff' },
  { method: 'post', path: '/admin/api/decisions/{id}/undo', does: 'Undo an own decision within 30 seconds', signedIn: 'staff' },
  {
    method: 'post',
    path: '/admin/api/items/{id}/answers',
    does: 'Answer for the clinic',
    body: staffAnswer,
    signedIn: 'staff',
    status: postStatus,
  },
  {
    method: 'post',
    path: '/admin/api/items/{id}/replies',
    does: 'Reply for the clinic',
    body: newReply,
    signedIn: 'staff',
    status: postStatus,
  },
  { method: 'post', path: '/admin/api/sites/{site}/subjects', does: 'Make a subject', body: subjectInput, signedIn: 'staff', status: 201 },
  {
    method: 'post',
    path: '/admin/api/sites/{site}/invitations',
    does: 'Invite somebody',
    body: invitation,
    signedIn: 'staff',
    status: 201,
  },
  { method: 'put', path: '/admin/api/sites/{site}/team/{id}', does: 'Change roles', body: roleChange, signedIn: 'staff' },
];

const schemaOf = (body: GenericSchema | GenericSchema[]): object =>
  Array.isArray(body) ? { anyOf: body.map(schemaOf) } : toJsonSchema(body as never, { errorMode: 'ignore', typeMode: 'input' });

let made: object | null = null;

/** The document; built once. */
export function openapi(): object {
  made ??= {
    openapi: '3.1.0',
    info: { title: 'Commonward', version: packageVersion, license: { name: 'Apache-2.0', identifier: 'Apache-2.0' } },
    paths: pathsOf(),
    components: {
      securitySchemes: { member: { type: 'http', scheme: 'bearer' }, staff: { type: 'apiKey', in: 'cookie', name: '__Host-commonward' } },
      schemas: {
        Problem: {
          type: 'object',
          required: ['type', 'title', 'status', 'code', 'requestId'],
          properties: {
            type: { type: 'string' },
            title: { type: 'string' },
            status: { type: 'integer' },
            code: { enum: Object.keys(problems) },
            requestId: { type: 'string' },
            errors: {
              type: 'array',
              items: {
                type: 'object',
                properties: { field: { type: 'string' }, code: { enum: Object.keys(problems) }, message: { type: 'string' } },
              },
            },
          },
        },
      },
    },
  };
  return made;
}

function pathsOf(): Record<string, Record<string, object>> {
  const paths: Record<string, Record<string, object>> = {};
  for (const operation of operations) {
    const names = [...operation.path.matchAll(/\{(\w+)\}/g)].map((match) => match[1]);
    (paths[operation.path] ??= {})[operation.method] = {
      summary: operation.does,
      ...(operation.signedIn ? { security: [{ [operation.signedIn]: [] }] } : {}),
      ...(names.length > 0 ? { parameters: names.map((name) => ({ name, in: 'path', required: true, schema: { type: 'string' } })) } : {}),
      ...(operation.body ? { requestBody: { required: true, content: { 'application/json': { schema: schemaOf(operation.body) } } } } : {}),
      responses: {
        ...Object.fromEntries([operation.status ?? 200].flat().map((status) => [status, { description: 'Done' }])),
        default: {
          description: 'A failure',
          content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
        },
      },
    };
  }
  return paths;
}
