// openai-node as a client of the emulator, over a socket. EMULATOR_URL is what the emulator printed.

import assert from "node:assert/strict";
import { createReadStream } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, describe, test } from "node:test";

import OpenAI, { toFile } from "openai";

const url = process.env.EMULATOR_URL;
const root = url.replace(/\/v1\/?$/, "");
const model = "gpt-5.5";
const beginning = "emulated reply to";
const messages = [
  { role: "developer", content: "Be brief." },
  { role: "user", content: "Hello" },
];
const weather = {
  type: "object",
  properties: { city: { type: "string" } },
  required: ["city"],
  additionalProperties: false,
};
const step = {
  type: "object",
  properties: { explanation: { type: "string" }, output: { type: "string" } },
  required: ["explanation", "output"],
  additionalProperties: false,
};

const client = (options) => new OpenAI({ apiKey: "sk-proof", baseURL: url, ...options });
const openai = client();

async function remote(method, command, body) {
  const reply = await fetch(`${root}/_emulator/${command}`, { method, body: body && JSON.stringify(body) });
  assert.equal(reply.status, 200, await reply.clone().text());
  return reply.json();
}
/** The next requests meet these steps. */
const script = (...steps) => remote("POST", "script", { steps });
/** What the emulator was asked since the last reset. */
const requests = async () => (await remote("GET", "requests")).data;
/** The retry counts that the emulator was sent. */
const attempts = async () => (await requests()).map((seen) => Number(seen.headers["x-stainless-retry-count"]));

async function collect(items) {
  const all = [];
  for await (const item of items) all.push(item);
  return all;
}

beforeEach(() => remote("POST", "reset"));

describe("responses", () => {
  const create = (params) => openai.responses.create({ model, input: "Hello", ...params });

  test("text input", async () => {
    const response = await create({ instructions: "Talk like a pirate." });
    assert.equal(response.output_text, `${beginning}: Hello`);
    assert.equal(response._request_id, (await requests())[0].request_id);
  });

  test("list input", async () => {
    const image = { type: "input_image", detail: "auto", image_url: "https://example.com/a.png" };
    const content = [{ type: "input_text", text: "What is it? ünïcode 🦀" }, image];
    assert.match((await create({ input: [{ role: "user", content }] })).output_text, /ünïcode 🦀/);
  });

  test("previous response, and output as input", async () => {
    const first = await create();
    const second = await create({ input: "Again", previous_response_id: first.id });
    assert.ok(second.usage.input_tokens > first.usage.input_tokens);
    const user = (content) => ({ role: "user", content });
    const third = await create({ input: [user("Hello"), ...first.output, user("More")] });
    assert.equal(third.output_text, `${beginning}: More`);
  });

  test("tools", async () => {
    const tools = [{ type: "function", name: "get_weather", strict: true, parameters: weather }];
    const first = await create({ input: "get weather of Oslo", tools });
    const [call] = first.output;
    assert.equal(call.name, "get_weather");
    const result = { type: "function_call_output", call_id: call.call_id, output: "rain" };
    const second = await create({ input: [result], previous_response_id: first.id, tools });
    assert.match(second.output_text, /rain/);
  });

  test("parse", async () => {
    const text = { format: { type: "json_schema", name: "step", strict: true, schema: step } };
    const response = await openai.responses.parse({ model, input: "8x + 31 = 2", text });
    assert.deepEqual(Object.keys(response.output_parsed).sort(), ["explanation", "output"]);
  });

  test("retrieve, input items, delete", async () => {
    const made = await create({ metadata: { a: "b" } });
    assert.deepEqual(await openai.responses.retrieve(made.id), made);
    const [item] = await collect(openai.responses.inputItems.list(made.id));
    assert.equal(item.content[0].text, "Hello");
    await openai.responses.delete(made.id);
    await assert.rejects(openai.responses.retrieve(made.id), OpenAI.NotFoundError);
  });

  test("in the background", async () => {
    const made = await create({ background: true });
    assert.equal(made.status, "queued");
    assert.equal((await openai.responses.cancel(made.id)).status, "cancelled");
  });

  test("input tokens", async () => {
    assert.equal((await openai.responses.inputTokens.count({ model, input: "one two three" })).input_tokens, 3);
  });

  test("stream of events", async () => {
    const events = await collect(await create({ stream: true }));
    assert.deepEqual(events.map((event) => event.sequence_number), [...events.keys()]);
    assert.equal(events[0].type, "response.created");
    assert.equal(events.at(-1).type, "response.completed");
    const deltas = events.filter((event) => event.type === "response.output_text.delta");
    assert.equal(deltas.map((event) => event.delta).join(""), `${beginning}: Hello`);
  });

  test("stream helper", async () => {
    const stream = openai.responses.stream({ model, input: "Hello" });
    let snapshot;
    stream.on("response.output_text.delta", (event) => (snapshot = event.snapshot));
    assert.equal((await stream.finalResponse()).output_text, `${beginning}: Hello`);
    assert.equal(snapshot, `${beginning}: Hello`);
  });

  test("stream resumed", async () => {
    const made = await create({ background: true });
    const whole = await collect(await openai.responses.retrieve(made.id, { stream: true }));
    const rest = await collect(await openai.responses.retrieve(made.id, { stream: true, starting_after: 2 }));
    assert.deepEqual(rest, whole.slice(3));
  });

  test("stream that fails", async () => {
    const text = 'data: {"error":{"message":"no","type":"server_error"}}\n\n';
    await script({ text, headers: { "content-type": "text/event-stream" } });
    await assert.rejects(async () => collect(await create({ stream: true })), { type: "server_error" });
  });
});

describe("chat", () => {
  const chat = openai.chat.completions;

  test("create", async () => {
    const completion = await chat.create({ model, messages, n: 2 });
    assert.equal(completion.choices[1].message.content, `${beginning}: Hello`);
    assert.equal(completion._request_id, (await requests())[0].request_id);
  });

  test("stored", async () => {
    const made = await chat.create({ model, messages, store: true, metadata: { a: "b" } });
    assert.deepEqual((await collect(chat.list({ metadata: { a: "b" } }))).map((one) => one.id), [made.id]);
    assert.equal((await collect(chat.messages.list(made.id))).length, 2);
    assert.deepEqual((await chat.update(made.id, { metadata: { c: "d" } })).metadata, { c: "d" });
    assert.equal((await chat.delete(made.id)).deleted, true);
  });

  test("stream", async () => {
    const chunks = await collect(
      await chat.create({ model, messages, stream: true, stream_options: { include_usage: true } }),
    );
    const text = chunks.map((chunk) => chunk.choices[0]?.delta.content ?? "").join("");
    assert.equal(text, `${beginning}: Hello`);
    assert.ok(chunks.at(-1).usage.total_tokens > 0);
  });

  test("stream helper", async () => {
    const stream = chat.stream({ model, messages });
    assert.equal(await stream.finalContent(), `${beginning}: Hello`);
    assert.equal((await stream.finalChatCompletion()).choices[0].finish_reason, "stop");
  });

  test("tools that the SDK runs", async () => {
    const run = ({ city }) => `rain in ${city}`;
    const tool = { name: "get_weather", parameters: weather, function: run, parse: JSON.parse };
    const tools = [{ type: "function", function: tool }];
    const runner = chat.runTools({ model, messages: [{ role: "user", content: "get weather" }], tools });
    assert.match(await runner.finalContent(), /rain in emulated/);
  });

  test("parse", async () => {
    const response_format = { type: "json_schema", json_schema: { name: "step", strict: true, schema: step } };
    const completion = await chat.parse({ model, messages, response_format });
    assert.deepEqual(Object.keys(completion.choices[0].message.parsed).sort(), ["explanation", "output"]);
  });
});

describe("others", () => {
  test("embeddings", async () => {
    const params = { model: "text-embedding-3-small", input: ["one", "two"], dimensions: 8 };
    const mine = (await openai.embeddings.create(params)).data;
    assert.match((await requests())[0].body, /"base64"/);
    const theirs = (await openai.embeddings.create({ ...params, encoding_format: "float" })).data;
    for (const [at, { embedding }] of mine.entries()) {
      assert.equal(embedding.length, 8);
      embedding.forEach((number, n) => assert.ok(Math.abs(number - theirs[at].embedding[n]) < 1e-6));
    }
  });

  test("moderations", async () => {
    const { results } = await openai.moderations.create({ input: ["a text with violence", "a flower"] });
    assert.deepEqual(results.map((result) => result.flagged), [true, false]);
    assert.equal(results[0].categories["self-harm/intent"], false);
  });

  test("models", async () => {
    const names = (await collect(openai.models.list())).map((one) => one.id);
    assert.ok(names.includes(model));
    assert.equal((await openai.models.retrieve(model)).object, "model");
    assert.equal((await openai.models.delete("ft:gpt-4o-mini:emulator::example")).deleted, true);
  });

  test("files", async () => {
    const bytes = Buffer.from("\x00\xff\r\n--b\r\n", "latin1");
    const made = await openai.files.create({ file: await toFile(bytes, "näme.bin"), purpose: "batch" });
    assert.deepEqual([made.filename, made.bytes], ["näme.bin", bytes.length]);
    const folder = await mkdtemp(join(tmpdir(), "proofs-"));
    try {
      await writeFile(join(folder, "a.jsonl"), bytes);
      const file = createReadStream(join(folder, "a.jsonl"));
      const expires_after = { anchor: "created_at", seconds: 3600 };
      const named = await openai.files.create({ file, purpose: "user_data", expires_after });
      assert.deepEqual([named.filename, named.expires_at], ["a.jsonl", named.created_at + 3600]);
      const content = await openai.files.content(named.id);
      assert.deepEqual(Buffer.from(await content.arrayBuffer()), bytes);
      assert.equal((await openai.files.retrieve(named.id)).purpose, "user_data");
      assert.equal((await openai.files.delete(named.id)).deleted, true);
      await assert.rejects(openai.files.content(named.id), OpenAI.NotFoundError);
    } finally {
      await rm(folder, { recursive: true });
    }
  });

  test("pages", async () => {
    const made = [];
    for (let n = 0; n < 5; n++) {
      const file = await toFile(Buffer.from("x"), `${n}.txt`);
      made.push((await openai.files.create({ file, purpose: "user_data" })).id);
    }
    const listed = await collect(openai.files.list({ limit: 2, order: "asc" }));
    assert.deepEqual(listed.map((file) => file.id), made);
    const gets = (await requests()).filter((seen) => seen.method === "GET").map((seen) => seen.query);
    assert.deepEqual(gets, ["", `&after=${made[1]}`, `&after=${made[3]}`].map((end) => `limit=2&order=asc${end}`));
  });

  test("uploads", async () => {
    const made = await openai.uploads.create({
      bytes: 4, filename: "a.txt", mime_type: "text/plain", purpose: "assistants",
    });
    const part_ids = [];
    for (const text of ["ab", "cd"]) {
      const data = await toFile(Buffer.from(text));
      part_ids.push((await openai.uploads.parts.create(made.id, { data })).id);
    }
    const done = await openai.uploads.complete(made.id, { part_ids });
    assert.equal(await (await openai.files.content(done.file.id)).text(), "abcd");
  });

  test("vector stores, with the SDK's helpers", async () => {
    const store = await openai.vectorStores.create({ name: "s" });
    const file = await toFile(Buffer.from("some text"), "a.txt");
    const kept = await openai.vectorStores.files.uploadAndPoll(store.id, file, { pollIntervalMs: 1 });
    assert.equal(kept.status, "completed");
    assert.equal((await collect(openai.vectorStores.files.list(store.id))).length, 1);
  });

  test("conversations", async () => {
    const { id } = await openai.conversations.create({ metadata: { a: "b" } });
    for (const input of ["one", "two"]) await openai.responses.create({ model, input, conversation: id });
    const items = await collect(openai.conversations.items.list(id, { limit: 1, order: "asc" }));
    const texts = items.map((item) => item.content[0].text);
    assert.deepEqual(texts, ["one", `${beginning}: one`, "two", `${beginning}: two`]);
    const [first] = items;
    const same = await openai.conversations.items.retrieve(first.id, { conversation_id: id });
    assert.equal(same.id, first.id);
    await openai.conversations.items.delete(first.id, { conversation_id: id });
    assert.deepEqual((await openai.conversations.update(id, { metadata: { c: "d" } })).metadata, { c: "d" });
    assert.equal((await openai.conversations.delete(id)).deleted, true);
  });

  test("images and audio", async () => {
    const part = (name) => toFile(Buffer.from(name), name, { type: "image/png" });
    const image = [await part("a.png"), await part("b.png")];
    const edited = await openai.images.edit({ model: "gpt-image-1", prompt: "x", image });
    assert.ok(edited.data[0].b64_json ?? edited.data[0].url);
    const speech = await openai.audio.speech.create({ model: "tts-1", voice: "alloy", input: "Hello" });
    assert.ok((await speech.arrayBuffer()).byteLength > 0);
    const file = await toFile(Buffer.from("RIFF"), "a.wav");
    assert.ok((await openai.audio.transcriptions.create({ model: "whisper-1", file })).text);
  });

  test("administration", async () => {
    const { projects } = client({ adminAPIKey: "sk-admin-proof" }).admin.organization;
    const made = await projects.create({ name: "p" });
    assert.equal((await projects.retrieve(made.id)).name, "p");
  });

  test("raw verbs", async () => {
    const made = await openai.post("/responses", { body: { model, input: "Hello" } });
    assert.deepEqual(await openai.get(`/responses/${made.id}`), made);
  });

  test("unknown parts of tomorrow", async () => {
    await script({ merge: { status: "dreaming", moon: { phase: 3 } } });
    const response = await openai.responses.create({ model, input: "Hello" });
    assert.deepEqual([response.status, response.moon], ["dreaming", { phase: 3 }]);
  });
});

describe("errors", () => {
  const create = (params) => openai.responses.create({ model, input: "Hello", ...params }, { maxRetries: 0 });

  async function check(kind, status, call, fields) {
    const error = await call().then(() => assert.fail("no error"), (error) => error);
    assert.equal(error.constructor, kind, String(error));
    const requestID = (await requests()).at(-1).request_id;
    for (const [name, value] of Object.entries({ status, requestID, ...fields })) {
      assert.deepEqual(error[name], value, name);
    }
  }

  test("400", async () => {
    const wrong = (params, code, param) =>
      check(OpenAI.BadRequestError, 400, () => create(params), { code, param, type: "invalid_request_error" });
    await wrong({ temperature: "hot" }, "invalid_type", "temperature");
    await wrong({ moon: 1 }, "unknown_parameter", "moon");
    await wrong({ previous_response_id: "resp_none" }, "previous_response_not_found", "previous_response_id");
  });

  test("401", () => {
    const { models } = client({ apiKey: "sk-wrong-key-of-a-proof" });
    return check(OpenAI.AuthenticationError, 401, () => models.retrieve(model), { code: "invalid_api_key" });
  });

  test("403", () =>
    check(OpenAI.PermissionDeniedError, 403, () => openai.models.delete(model), { code: "missing_scope" }));

  test("404", async () => {
    const gone = () => openai.models.retrieve("gpt-nonexistent");
    await check(OpenAI.NotFoundError, 404, gone, { code: "model_not_found", param: "model" });
    await check(OpenAI.NotFoundError, 404, () => openai.get("/nowhere"), { code: "unknown_url" });
  });

  for (const [status, kind] of [
    [409, OpenAI.ConflictError],
    [422, OpenAI.UnprocessableEntityError],
    [429, OpenAI.RateLimitError],
    [500, OpenAI.InternalServerError],
    [503, OpenAI.InternalServerError],
    [418, OpenAI.APIError],
  ]) {
    test(String(status), async () => {
      const error = { message: "m", type: "t", param: "p", code: "c" };
      await script({ status, json: { error } });
      await check(kind, status, create, { code: "c", param: "p", type: "t", error });
    });
  }

  test("assistants without their header", () =>
    check(OpenAI.BadRequestError, 400, () => openai.get("/assistants"), { code: "invalid_beta" }));
});

describe("faults", () => {
  const ask = (options) => openai.responses.create({ model, input: "Hello" }, options);

  test("429, then success", async () => {
    await script({ status: 429, retry_after_ms: 1 });
    assert.ok((await ask()).output_text);
    assert.deepEqual(await attempts(), [0, 1]);
    const [first, second] = await requests();
    assert.equal(first.body, second.body);
  });

  test("500 until success", async () => {
    await script({ status: 500, times: 4, retry_after_ms: 1 });
    assert.ok((await ask({ maxRetries: 4 })).output_text);
    assert.deepEqual(await attempts(), [0, 1, 2, 3, 4]);
  });

  test("500 until retries are used up", async () => {
    await script({ status: 502, times: 3, retry_after_ms: 1 });
    await assert.rejects(ask(), OpenAI.InternalServerError);
    assert.deepEqual(await attempts(), [0, 1, 2]);
  });

  test("x-should-retry", async () => {
    await script({ status: 400, x_should_retry: true, retry_after_ms: 1 }, { status: 500, x_should_retry: false });
    await assert.rejects(ask(), OpenAI.InternalServerError);
    assert.deepEqual(await attempts(), [0, 1]);
  });

  test("a cut connection", async () => {
    await script({ cut: true });
    assert.ok((await ask()).output_text);
    assert.deepEqual(await attempts(), [0, 1]);
    await script({ cut: true });
    await assert.rejects(ask({ maxRetries: 0 }), OpenAI.APIConnectionError);
  });

  test("a cut stream", async () => {
    await script({ cut_after: 300, pass: true });
    await assert.rejects(async () => {
      await collect(await openai.responses.create({ model, input: "Hello", stream: true }));
    });
    assert.deepEqual(await attempts(), [0]);
  });

  test("a stall", async () => {
    await script({ stall: true }, { stall: true });
    await assert.rejects(ask({ maxRetries: 0, timeout: 200 }), OpenAI.APIConnectionTimeoutError);
    assert.ok((await ask({ timeout: 500 })).output_text);
    assert.deepEqual(await attempts(), [0, 0, 1]);
  });

  test("split characters", async () => {
    await script({ chunk_size: 1, pass: true });
    const stream = openai.responses.stream({ model, input: "ünï 🦀" });
    assert.equal((await stream.finalResponse()).output_text, `${beginning}: ünï 🦀`);
  });

  test("a stream that is left early", async () => {
    for await (const event of await openai.responses.create({ model, input: "Hello", stream: true })) {
      assert.equal(event.type, "response.created");
      break;
    }
    assert.ok((await ask()).output_text);
  });

  test("a redirect", async () => {
    await script({ status: 307, redirect: "/v1/responses" });
    assert.ok((await ask()).output_text);
    const [first, second] = await requests();
    assert.deepEqual([first.body, first.key, "api"], [second.body, second.key, first.key]);
  });
});
