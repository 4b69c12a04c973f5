"""One of the programs that the engine is measured against, in a process of its own.

`python -P rival.py server|llama|vocabulary OPTIONS`: the options and all that follows on stdin, and all
that it says on stdout, is one JSON object a line. It is up after `{"ready": ...}`. A request is
`{"id", "messages", "max_tokens", "seconds"}`; every piece of its reply is `{"id", "text"}`, its end
`{"id", "prompt_tokens", "reply_tokens"}` or `{"id", "error"}`. The end of stdin ends the process.
With each piece `Llama` says how long llama.cpp itself took for it: `"model_s"`.

`vocabulary` only says which tokens of a model end a reply, and ends.
"""

import json
import os
import sys
import threading
import time
from collections.abc import Callable
from typing import Any

Say = Callable[[dict[str, Any]], None]


def main() -> None:
    rival, options = sys.argv[1], json.loads(sys.argv[2])
    output = os.dup(1)
    os.dup2(2, 1)  # whatever else is printed
    lock = threading.Lock()

    def say(message: dict[str, Any]) -> None:
        with lock:
            os.write(output, json.dumps(message).encode() + b"\n")

    if rival == "vocabulary":
        say({"ready": True, "ends": _ends(options["path"])})
        return
    answer = _server(options) if rival == "server" else _llama(options)
    say({"ready": True})
    for line in sys.stdin:
        request = json.loads(line)
        if rival == "server":  # which takes several at once
            threading.Thread(target=_answer, args=(answer, request, say), daemon=True).start()
        else:
            _answer(answer, request, say)
    os._exit(0)  # also out of a reply


def _answer(answer: Callable[[dict[str, Any], Say], None], request: dict[str, Any], say: Say) -> None:
    try:
        answer(request, say)
    except Exception as error:  # whatever it is, the benchmark ends with it
        say({"id": request["id"], "error": repr(error)})


def _server(options: dict[str, Any]) -> Callable[[dict[str, Any], Say], None]:
    """llama-server without its HTTP: the same scheduler, slots, prompt cache and chat templates."""
    import xllamacpp  # type: ignore[import-not-found]

    parameters = xllamacpp.CommonParams()
    parameters.model.path = options["path"]
    parameters.n_ctx = options["context"]
    parameters.n_batch = options["batch"]
    parameters.n_ubatch = options["micro_batch"]
    parameters.n_gpu_layers = options["gpu_layers"]
    parameters.cpuparams.n_threads = parameters.cpuparams_batch.n_threads = options["threads"]
    # What llama-server chooses where nobody says how many slots there are to be.
    parameters.n_parallel = 4
    parameters.kv_unified = True
    server = xllamacpp.Server(parameters)

    def answer(request: dict[str, Any], say: Say) -> None:
        until: float | None = None
        counts = {"prompt_tokens": 0, "completion_tokens": 0}

        def on_chunk(chunk: Any) -> bool:
            nonlocal until
            if "error" in chunk:
                raise RuntimeError(chunk["error"])
            counts.update(chunk.get("usage") or {})
            for choice in chunk.get("choices", ()):
                delta = choice["delta"]
                if text := (delta.get("reasoning_content") or "") + (delta.get("content") or ""):
                    until = until or time.monotonic() + request["seconds"]
                    say({"id": request["id"], "text": text})
            return until is not None and time.monotonic() > until  # True ends it

        server.handle_chat_completions(
            {
                "messages": request["messages"],
                "max_tokens": request["max_tokens"],
                "ignore_eos": True,
                "stream": True,
                "stream_options": {"include_usage": True},
                **options["sampling"],
            },
            on_chunk,
        )
        say(
            {
                "id": request["id"],
                "prompt_tokens": counts["prompt_tokens"],
                "reply_tokens": counts["completion_tokens"],
            }
        )

    return answer


def _llama(options: dict[str, Any]) -> Callable[[dict[str, Any], Say], None]:
    """`llama_cpp.Llama`, as most Python programs use it."""
    import llama_cpp

    model = llama_cpp.Llama(
        options["path"],
        n_ctx=options["context"],
        n_batch=options["batch"],
        n_ubatch=options["micro_batch"],
        n_gpu_layers=options["gpu_layers"],
        n_threads=options["threads"],
        n_threads_batch=options["threads"],
        verbose=False,
    )
    # The one way to have it go on that costs nothing: its logit bias is a loop in Python.
    llama_cpp.llama_vocab_is_eog = lambda _vocabulary, _token: False
    decode, model_s = llama_cpp.llama_decode, 0.0

    def timed_decode(context: Any, batch: Any) -> int:
        nonlocal model_s
        start = time.perf_counter()
        result = decode(context, batch)
        model_s += time.perf_counter() - start
        return int(result)

    llama_cpp.llama_decode = timed_decode

    def answer(request: dict[str, Any], say: Say) -> None:
        nonlocal model_s
        tokens, until = 0, float("inf")
        for chunk in model.create_chat_completion(
            request["messages"], max_tokens=request["max_tokens"], stream=True, **options["sampling"]
        ):
            if text := chunk["choices"][0]["delta"].get("content"):
                if not tokens:
                    until = time.monotonic() + request["seconds"]
                tokens += 1
                say({"id": request["id"], "text": text, "model_s": model_s})
                model_s = 0.0
                if time.monotonic() > until:
                    break
        say({"id": request["id"], "prompt_tokens": 0, "reply_tokens": tokens})

    return answer


def _ends(path: str) -> list[str]:
    """The texts of all tokens that end a reply."""
    import llama_cpp

    parameters = llama_cpp.llama_model_default_params()
    parameters.vocab_only = True
    model = llama_cpp.llama_model_load_from_file(path.encode(), parameters)
    vocabulary = llama_cpp.llama_model_get_vocab(model)
    ends = [
        token
        for token in range(llama_cpp.llama_vocab_n_tokens(vocabulary))
        if llama_cpp.llama_vocab_is_eog(vocabulary, token)
    ]
    return [llama_cpp.llama_vocab_get_text(vocabulary, token).decode() for token in ends]


if __name__ == "__main__":
    main()
