"""openai-python as a client of the emulator, over a socket."""

import base64
import os
import pathlib
import struct
import tempfile
import unittest
from unittest import mock

import openai
from openai import OpenAI, pydantic_function_tool
from pydantic import BaseModel

from emulator import URL, Case, client, requests, script

MODEL = "gpt-5.5"
BEGINNING = "emulated reply to"
WEATHER = {
    "type": "object",
    "properties": {"city": {"type": "string"}},
    "required": ["city"],
    "additionalProperties": False,
}


class Step(BaseModel):
    explanation: str
    output: str


class get_weather(BaseModel):
    """The weather of a city."""

    city: str


class Responses(Case):
    def create(self, **params):
        return self.client.responses.create(**{"model": MODEL, "input": "Hello", **params})

    def test_text_input(self):
        response = self.create(instructions="Talk like a pirate.")
        self.assertEqual(response.output_text, f"{BEGINNING}: Hello")
        self.assertEqual(response.status, "completed")
        self.assertEqual(response.usage.total_tokens, response.usage.input_tokens + response.usage.output_tokens)
        self.assertEqual(response._request_id, requests()[0]["request_id"])

    def test_list_input(self):
        image = {"type": "input_image", "detail": "auto", "image_url": "https://example.com/a.png"}
        content = [{"type": "input_text", "text": "What is it? ünïcode 🦀"}, image]
        response = self.create(input=[{"role": "user", "content": content}])
        self.assertIn("ünïcode 🦀", response.output_text)

    def test_previous_response(self):
        first = self.create()
        second = self.create(input="Again", previous_response_id=first.id)
        self.assertEqual(second.previous_response_id, first.id)
        self.assertGreater(second.usage.input_tokens, first.usage.input_tokens)

    def test_output_as_input(self):
        first = self.create()
        history = [{"role": "user", "content": "Hello"}, *first.output, {"role": "user", "content": "More"}]
        self.assertEqual(self.create(input=history).output_text, f"{BEGINNING}: More")

    def test_tools(self):
        tools = [{"type": "function", "name": "get_weather", "strict": True, "parameters": WEATHER}]
        first = self.create(input="get weather of Oslo", tools=tools)
        (call,) = first.output
        self.assertEqual((call.type, call.name), ("function_call", "get_weather"))
        result = {"type": "function_call_output", "call_id": call.call_id, "output": "rain"}
        second = self.create(input=[result], previous_response_id=first.id, tools=tools)
        self.assertIn("rain", second.output_text)

    def test_parse(self):
        response = self.client.responses.parse(model=MODEL, input="8x + 31 = 2", text_format=Step)
        self.assertIsInstance(response.output_parsed, Step)

    def test_retrieve_input_items_delete(self):
        made = self.create(metadata={"a": "b"})
        self.assertEqual(self.client.responses.retrieve(made.id).to_dict(), made.to_dict())
        (item,) = self.client.responses.input_items.list(made.id)
        self.assertEqual(item.content[0].text, "Hello")
        self.assertIsNone(self.client.responses.delete(made.id))
        with self.assertRaises(openai.NotFoundError):
            self.client.responses.retrieve(made.id)

    def test_background(self):
        made = self.create(background=True)
        self.assertEqual(made.status, "queued")
        self.assertEqual(self.client.responses.cancel(made.id).status, "cancelled")

    def test_input_tokens(self):
        counted = self.client.responses.input_tokens.count(model=MODEL, input="one two three")
        self.assertEqual(counted.input_tokens, 3)

    def test_stream_of_events(self):
        with self.create(stream=True) as events:
            events = list(events)
        numbers = [event.sequence_number for event in events]
        self.assertEqual(numbers, list(range(len(events))))
        self.assertEqual(events[0].type, "response.created")
        self.assertEqual(events[-1].type, "response.completed")
        text = "".join(event.delta for event in events if event.type == "response.output_text.delta")
        self.assertEqual(text, events[-1].response.output_text)

    def test_stream_helper(self):
        with self.client.responses.stream(model=MODEL, input="Hello") as stream:
            snapshots = [event.snapshot for event in stream if event.type == "response.output_text.delta"]
            final = stream.get_final_response()
        self.assertEqual(snapshots[-1], final.output_text)
        self.assertEqual(final.output_text, f"{BEGINNING}: Hello")

    def test_stream_helper_with_format_and_tools(self):
        with self.client.responses.stream(model=MODEL, input="Hello", text_format=Step) as stream:
            self.assertIsInstance(stream.get_final_response().output_parsed, Step)
        tools = [openai.pydantic_function_tool(get_weather)["function"] | {"type": "function"}]
        with self.client.responses.stream(model=MODEL, input="get weather", tools=tools) as stream:
            (call,) = stream.get_final_response().output
        self.assertEqual(call.name, "get_weather")

    def test_stream_resumed(self):
        made = self.create(background=True)
        whole = list(self.client.responses.retrieve(made.id, stream=True))
        rest = list(self.client.responses.retrieve(made.id, stream=True, starting_after=2))
        self.assertEqual([event.to_dict() for event in rest], [event.to_dict() for event in whole[3:]])

    def test_stream_that_fails(self):
        script({"text": 'data: {"error":{"message":"no","type":"server_error"}}\n\n',
                "headers": {"content-type": "text/event-stream"}})
        with self.assertRaises(openai.APIError) as raised:
            list(self.create(stream=True))
        self.assertEqual(raised.exception.type, "server_error")


class Chat(Case):
    messages = [{"role": "developer", "content": "Be brief."}, {"role": "user", "content": "Hello"}]

    def create(self, **params):
        return self.client.chat.completions.create(**{"model": MODEL, "messages": self.messages, **params})

    def test_create(self):
        completion = self.create(n=2)
        texts = [choice.message.content for choice in completion.choices]
        self.assertEqual(texts, [f"{BEGINNING}: Hello"] * 2)
        self.assertEqual(completion._request_id, requests()[0]["request_id"])

    def test_stored(self):
        made = self.create(store=True, metadata={"a": "b"})
        stored = self.client.chat.completions
        self.assertEqual([one.id for one in stored.list(metadata={"a": "b"})], [made.id])
        self.assertEqual(len(list(stored.messages.list(made.id))), 2)
        self.assertEqual(stored.update(made.id, metadata={"c": "d"}).metadata, {"c": "d"})
        self.assertTrue(stored.delete(made.id).deleted)

    def test_stream(self):
        chunks = list(self.create(stream=True, stream_options={"include_usage": True}))
        text = "".join(chunk.choices[0].delta.content or "" for chunk in chunks if chunk.choices)
        self.assertEqual(text, f"{BEGINNING}: Hello")
        self.assertEqual(chunks[-1].choices, [])
        self.assertGreater(chunks[-1].usage.total_tokens, 0)

    def test_stream_helper(self):
        with self.client.chat.completions.stream(model=MODEL, messages=self.messages) as stream:
            kinds = {event.type for event in stream}
            final = stream.get_final_completion()
        self.assertLessEqual({"chunk", "content.delta", "content.done"}, kinds)
        self.assertEqual(final.choices[0].message.content, f"{BEGINNING}: Hello")

    def test_stream_of_tool_call(self):
        tools = [pydantic_function_tool(get_weather)]
        messages = [{"role": "user", "content": "get weather"}]
        with self.client.chat.completions.stream(model=MODEL, messages=messages, tools=tools) as stream:
            (call,) = stream.get_final_completion().choices[0].message.tool_calls
        self.assertIsInstance(call.function.parsed_arguments, get_weather)

    def test_tool_call_answered(self):
        ask = {"role": "user", "content": "get weather"}
        tools = [{"type": "function", "function": {"name": "get_weather", "parameters": WEATHER}}]
        message = self.create(messages=[ask], tools=tools).choices[0].message
        result = {"role": "tool", "tool_call_id": message.tool_calls[0].id, "content": "rain"}
        answer = self.create(messages=[ask, message, result], tools=tools)
        self.assertIn("rain", answer.choices[0].message.content)

    def test_parse(self):
        completion = self.client.chat.completions.parse(model=MODEL, messages=self.messages, response_format=Step)
        self.assertIsInstance(completion.choices[0].message.parsed, Step)

    def test_parse_of_cut_text(self):
        script({"merge": {"choices": [{"index": 0, "finish_reason": "length", "message": {"role": "assistant"}}]}})
        with self.assertRaises(openai.LengthFinishReasonError):
            self.client.chat.completions.parse(model=MODEL, messages=self.messages, response_format=Step)

    def test_legacy_completions(self):
        completion = self.client.completions.create(model="gpt-3.5-turbo-instruct", prompt="Hello")
        self.assertTrue(completion.choices[0].text)


class Others(Case):
    def test_embeddings(self):
        create = self.client.embeddings.create
        base = {"model": "text-embedding-3-small", "input": ["one", "two"], "dimensions": 8}
        numbers = [one.embedding for one in create(**base).data]
        self.assertIn('"base64"', requests()[0]["body"])
        self.assertEqual([len(vector) for vector in numbers], [8, 8])
        self.assertAlmostEqual(sum(number * number for number in numbers[0]), 1, places=5)
        floats = [one.embedding for one in create(**base, encoding_format="float").data]
        for mine, theirs in zip(numbers, floats):
            self.assertTrue(all(abs(a - b) < 1e-6 for a, b in zip(mine, theirs)))
        text = create(**base, encoding_format="base64").data[0].embedding
        self.assertEqual(struct.unpack("<8f", base64.b64decode(text))[0], numbers[0][0])

    def test_moderations(self):
        result = self.client.moderations.create(input=["a text with violence", "a flower"]).results
        self.assertEqual([one.flagged for one in result], [True, False])
        self.assertTrue(result[0].categories.violence)
        self.assertFalse(result[0].categories.self_harm_intent)

    def test_models(self):
        names = [model.id for model in self.client.models.list()]
        self.assertIn(MODEL, names)
        self.assertEqual(self.client.models.retrieve(MODEL).object, "model")
        self.assertTrue(self.client.models.delete("ft:gpt-4o-mini:emulator::example").deleted)

    def test_files(self):
        made = self.client.files.create(file=b'{"a": 1}\n', purpose="batch")
        self.assertEqual((made.filename, made.bytes), ("upload", 9))
        with tempfile.TemporaryDirectory() as folder:
            path = pathlib.Path(folder) / 'näme "x".jsonl'
            path.write_bytes(b"\x00\xff\r\n--b\r\n")
            named = self.client.files.create(
                file=path, purpose="user_data", expires_after={"anchor": "created_at", "seconds": 3600})
        self.assertEqual(named.expires_at, named.created_at + 3600)
        content = self.client.files.content(named.id)
        self.assertEqual(content.read(), b"\x00\xff\r\n--b\r\n")
        self.assertEqual(self.client.files.retrieve(named.id).purpose, "user_data")
        self.assertTrue(self.client.files.delete(named.id).deleted)
        with self.assertRaises(openai.NotFoundError) as raised:
            self.client.files.content(named.id)
        self.assertEqual(raised.exception.param, "id")

    def test_file_name(self):
        name = 'näme "x".jsonl'
        made = self.client.files.create(file=(name, b"1", "application/jsonl"), purpose="batch")
        self.assertIn(made.filename, (name, "näme %22x%22.jsonl"))

    def test_pages(self):
        made = [self.client.files.create(file=(f"{n}.txt", b"x"), purpose="user_data").id for n in range(5)]
        listed = [file.id for file in self.client.files.list(limit=2, order="asc")]
        self.assertEqual(listed, made)
        queries = [seen["query"] for seen in requests() if seen["method"] == "GET"]
        self.assertEqual(queries, ["limit=2&order=asc", f"limit=2&order=asc&after={made[1]}",
                                   f"limit=2&order=asc&after={made[3]}"])

    def test_uploads(self):
        made = self.client.uploads.create(bytes=4, filename="a.txt", mime_type="text/plain", purpose="assistants")
        parts = [self.client.uploads.parts.create(made.id, data=data).id for data in (b"ab", b"cd")]
        done = self.client.uploads.complete(made.id, part_ids=parts)
        self.assertEqual(self.client.files.content(done.file.id).text, "abcd")

    def test_vector_stores(self):
        file = self.client.files.create(file=("a.txt", b"some text"), purpose="assistants")
        store = self.client.vector_stores.create(name="s")
        self.client.vector_stores.files.create(store.id, file_id=file.id)
        self.assertEqual(len(list(self.client.vector_stores.files.list(store.id))), 1)
        batch = self.client.vector_stores.file_batches.create(store.id, file_ids=[file.id])
        self.assertEqual((batch.status, batch.file_counts.in_progress), ("completed", 0))

    def test_conversations(self):
        conversation = self.client.conversations.create(metadata={"a": "b"})
        ask = self.client.responses.create
        for text in ("one", "two"):
            ask(model=MODEL, input=text, conversation=conversation.id)
        items = list(self.client.conversations.items.list(conversation.id, limit=1, order="asc"))
        self.assertEqual([item.content[0].text for item in items],
                         ["one", f"{BEGINNING}: one", "two", f"{BEGINNING}: two"])
        item = self.client.conversations.items.retrieve(items[0].id, conversation_id=conversation.id)
        self.assertEqual(item.id, items[0].id)
        self.client.conversations.items.delete(items[0].id, conversation_id=conversation.id)
        self.assertEqual(self.client.conversations.update(conversation.id, metadata={"c": "d"}).metadata, {"c": "d"})
        self.assertTrue(self.client.conversations.delete(conversation.id).deleted)

    def test_images_and_audio(self):
        image = self.client.images.edit(model="gpt-image-1", prompt="x", image=[("a.png", b"1"), ("b.png", b"2")])
        self.assertTrue(image.data[0].b64_json or image.data[0].url)
        speech = self.client.audio.speech.create(model="tts-1", voice="alloy", input="Hello")
        self.assertTrue(speech.read())
        heard = self.client.audio.transcriptions.create(model="whisper-1", file=("a.wav", b"RIFF"))
        self.assertTrue(heard.text)

    def test_container_files(self):
        container = self.client.containers.create(name="c")
        sent = self.client.containers.files.create(container.id, file=("a.txt", b"abc"))
        self.assertTrue(sent.id)
        file = self.client.files.create(file=b"x", purpose="user_data")
        self.assertTrue(self.client.containers.files.create(container.id, file_id=file.id).id)

    def test_batches(self):
        file = self.client.files.create(file=("b.jsonl", b"{}\n"), purpose="batch")
        batch = self.client.batches.create(
            input_file_id=file.id, endpoint="/v1/responses", completion_window="24h")
        self.assertEqual(self.client.batches.retrieve(batch.id).id, batch.id)
        self.assertEqual([one.id for one in self.client.batches.list()], [batch.id])

    def test_admin(self):
        with client(admin_api_key="sk-admin-proof") as admin:
            project = admin.admin.organization.projects.create(name="p")
            self.assertEqual(admin.admin.organization.projects.retrieve(project.id).name, "p")

    def test_assistants_want_their_header(self):
        self.assertTrue(self.client.beta.assistants.create(model=MODEL).id)
        with self.assertRaises(openai.BadRequestError) as raised:
            self.client.get("/assistants", cast_to=object)
        self.assertEqual(raised.exception.code, "invalid_beta")

    def test_raw_verbs(self):
        made = self.client.post("/responses", cast_to=object, body={"model": MODEL, "input": "Hello"})
        got = self.client.get(f"/responses/{made['id']}", cast_to=object)
        self.assertEqual(got, made)

    def test_unknown_parts_of_tomorrow(self):
        script({"merge": {"status": "dreaming", "moon": {"phase": 3}}})
        response = self.client.responses.create(model=MODEL, input="Hello")
        self.assertEqual(response.status, "dreaming")
        self.assertEqual(response.moon, {"phase": 3})


class Errors(Case):
    def check(self, kind, status, call, **fields):
        with self.assertRaises(kind) as raised:
            call()
        error = raised.exception
        self.assertIs(type(error), kind)
        self.assertEqual(error.status_code, status)
        self.assertEqual(error.request_id, requests()[-1]["request_id"])
        for name, value in fields.items():
            self.assertEqual(getattr(error, name), value, name)

    def create(self, **params):
        return self.client.responses.create(**{"model": MODEL, "input": "Hello", **params})

    def test_400(self):
        self.check(openai.BadRequestError, 400, lambda: self.create(temperature="hot"),
                   code="invalid_type", param="temperature", type="invalid_request_error")
        self.check(openai.BadRequestError, 400, lambda: self.create(extra_body={"moon": 1}),
                   code="unknown_parameter", param="moon")
        self.check(openai.BadRequestError, 400, lambda: self.create(previous_response_id="resp_none"),
                   code="previous_response_not_found", param="previous_response_id")

    def test_401(self):
        wrong = client(api_key="sk-wrong-key-of-a-proof")
        self.check(openai.AuthenticationError, 401, lambda: list(wrong.models.list()), code="invalid_api_key")

    def test_403(self):
        self.check(openai.PermissionDeniedError, 403, lambda: self.client.models.delete(MODEL), code="missing_scope")

    def test_404(self):
        self.check(openai.NotFoundError, 404, lambda: self.client.models.retrieve("gpt-nonexistent"),
                   code="model_not_found", param="model")
        self.check(openai.NotFoundError, 404, lambda: self.client.get("/nowhere", cast_to=object), code="unknown_url")

    def test_409_422_500(self):
        self.client.max_retries = 0
        for status, kind in ((409, openai.ConflictError), (422, openai.UnprocessableEntityError),
                             (500, openai.InternalServerError), (503, openai.InternalServerError)):
            error = {"message": "m", "type": "t", "param": "p", "code": "c"}
            script({"status": status, "json": {"error": error}})
            self.check(kind, status, self.create, code="c", param="p", type="t")

    def test_429(self):
        script({"status": 429, "x_should_retry": False,
                "json": {"error": {"message": "m", "type": "insufficient_quota", "code": "insufficient_quota"}}})
        self.check(openai.RateLimitError, 429, self.create, code="insufficient_quota")
        self.assertEqual(self.attempts(), [0])

    def test_other_statuses_and_bodies(self):
        script({"status": 418, "text": "<html>"})
        self.check(openai.APIStatusError, 418, self.create, body="<html>")

    def test_405(self):
        self.check(openai.APIStatusError, 405,
                   lambda: self.client.delete("/responses", cast_to=object), code="method_not_supported")


class Faults(Case):
    def ask(self, **options):
        with self.client.with_options(**options) as asking:
            return asking.responses.create(model=MODEL, input="Hello")

    def test_429_then_success(self):
        script({"status": 429, "retry_after_ms": 1})
        self.assertTrue(self.ask().output_text)
        self.assertEqual(self.attempts(), [0, 1])
        first, second = requests()
        self.assertEqual(first["body"], second["body"])

    def test_500_until_success(self):
        script({"status": 500, "times": 4, "retry_after_ms": 1})
        self.assertTrue(self.ask(max_retries=4).output_text)
        self.assertEqual(self.attempts(), [0, 1, 2, 3, 4])

    def test_500_until_retries_are_used_up(self):
        script({"status": 502, "times": 3, "retry_after_ms": 1})
        with self.assertRaises(openai.InternalServerError):
            self.ask()
        self.assertEqual(self.attempts(), [0, 1, 2])

    def test_x_should_retry(self):
        script({"status": 400, "x_should_retry": True, "retry_after_ms": 1}, {"status": 500, "x_should_retry": False})
        with self.assertRaises(openai.InternalServerError):
            self.ask()
        self.assertEqual(self.attempts(), [0, 1])

    def test_too_long_a_hint(self):
        script({"status": 429, "retry_after_seconds": 121})
        with self.assertRaises(openai.RateLimitError) as raised:
            self.ask()
        self.assertEqual(raised.exception.response.headers["retry-after"], "121")
        self.assertEqual(self.attempts(), [0])

    def test_cut_connection(self):
        script({"cut": True})
        self.assertTrue(self.ask().output_text)
        self.assertEqual(self.attempts(), [0, 1])

    def test_cut_body(self):
        script({"cut_after": 20, "pass": True})
        self.assertTrue(self.ask().output_text)
        self.assertEqual(self.attempts(), [0, 1])

    def test_cut_for_good(self):
        script({"cut": True})
        with self.assertRaises(openai.APIConnectionError):
            self.ask(max_retries=0)

    def test_cut_stream(self):
        script({"cut_after": 300, "pass": True})
        with self.assertRaises(openai.APIConnectionError):
            list(self.client.responses.create(model=MODEL, input="Hello", stream=True))
        self.assertEqual(self.attempts(), [0])

    def test_stall(self):
        script({"stall": True})
        with self.assertRaises(openai.APITimeoutError):
            self.ask(max_retries=0, timeout=0.2)

    def test_stall_then_success(self):
        script({"stall": True})
        self.assertTrue(self.ask(timeout=0.5).output_text)
        self.assertEqual(self.attempts(), [0, 1])

    def test_stalled_stream(self):
        script({"stall_after": 100, "pass": True})
        with self.assertRaises(openai.APITimeoutError):
            list(self.client.with_options(timeout=0.2).responses.create(model=MODEL, input="Hello", stream=True))

    def test_split_characters(self):
        script({"chunk_size": 1, "pass": True})
        with self.client.responses.stream(model=MODEL, input="ünï 🦀") as stream:
            self.assertEqual(stream.get_final_response().output_text, f"{BEGINNING}: ünï 🦀")

    def test_redirect(self):
        script({"status": 307, "redirect": "/v1/responses"})
        self.assertTrue(self.ask().output_text)
        first, second = requests()
        self.assertEqual(first["body"], second["body"])
        self.assertEqual((first["key"], second["key"]), ("api", "api"))

    def test_malformed_json(self):
        script({"status": 200, "text": '{"id":', "headers": {"content-type": "application/json"}})
        with self.assertRaises(Exception):
            self.ask()

    def test_environment(self):
        with mock.patch.dict(os.environ, OPENAI_API_KEY="sk-proof", OPENAI_BASE_URL=URL):
            self.assertTrue(OpenAI().responses.create(model=MODEL, input="Hello").id)


if __name__ == "__main__":
    program = unittest.main(exit=False, verbosity=0)
    outcome = program.result
    bad = len(outcome.failures) + len(outcome.errors)
    print(f"proofs: python: {outcome.testsRun - bad} passed" + (f", {bad} failed" if bad else ""))
    raise SystemExit(bool(bad))
