import type { IncomingMessage, ServerResponse } from 'node:http';

/** A server on a port of its own that misbehaves as asked: see README.md in `test/`. */
export interface TestServer {
  /** Without a slash at the end: `http://127.0.0.1:41234`. */
  readonly url: string;
  close(): Promise<void>;
}

export function startTestServer(): Promise<TestServer>;
export function answerTestRequest(request: IncomingMessage, response: ServerResponse): Promise<boolean>;
