"""How the next token is chosen: a chain of llama.cpp's native samplers, and a grammar beside it.

The order of the chain is the cheap one: top-k first, for it leaves the others 40 candidates
instead of up to 262,000 (0.1 ms a token instead of 17). Only the logit bias stands before it, since
it may lift a token into those 40. The penalties follow, so a token they push down is not replaced
by the 41st.

A grammar looks at every token of the vocabulary, which takes longer than all the rest together
(6 ms for JSON and 49,000 tokens). So the chain chooses without it, and only the chosen token is
shown to the grammar; where that refuses it, the choice is made again among what the grammar allows.
A model that writes JSON is seldom refused.
"""

import ctypes
import math
import random
from array import array
from collections.abc import Callable, Sequence
from typing import Any

from inglenook.core.errors import UserError
from inglenook.core.language import tr, tr_n
from inglenook.engine.llama import L, Model
from inglenook.engine.protocol import Sampling

NO_TOKEN = -1  # from `Sampler.choose`: nothing may follow, so the reply is over

_BANNED = -100.0  # a logit bias at which a token is never chosen
_NEVER = -1e6  # as a logit; minus infinity would make NaN of a choice among such tokens alone
_MOST_BIASES, _MOST_BREAKERS = 256, 16
_SIEVE = 1e-30  # of the likeliest: drops what has no probability at all, of which some samplers make NaN
# Mirostat drops tokens by their surprise, which 10 bits is much of. No more than 4,096 tokens can
# have less than 12 bits, and sorting only those saves 15 ms a token with a large vocabulary.
_MIROSTAT_CANDIDATES = 4096
_MIROSTAT_SAMPLE = 100  # tokens that version 1 estimates the shape of the distribution from (its paper)


class Sampler:
    """Chooses the tokens of one reply. For the engine thread; free it before its model."""

    def __init__(
        self,
        sampling: Sampling,
        model: Model,
        said: Sequence[int] = (),
        *,
        so_far: str = "",
        unbound: Callable[[], bool] = lambda: False,
    ) -> None:
        """`said`: the prompt, which the penalties look back over. Values that make no sense turn
        their stage off.

        `sampling.grammar` must have been tried before (`engine.grammar`): llama.cpp ends the process
        over some. `so_far`: what the reply already says of the text that the grammar describes.
        `unbound`: whether the grammar does not hold now, as in a thought.

        Raises UserError where `so_far` does not follow the grammar, or a logit bias is for a text
        that is not one token.
        """
        self._model = model
        self._unbound = unbound
        self._chain = L.llama_sampler_chain_init(L.llama_sampler_chain_default_params())
        self._looks_back = 0  # tokens that some penalty of the chain looks back over
        self._grammar: Grammar | None = None
        try:
            self._add_stages(sampling)
            for token in said[-self._looks_back :] if self._looks_back else ():
                L.llama_sampler_accept(self._chain, token)
            if sampling.grammar:
                self._add_grammar(sampling.grammar, so_far)
        except BaseException:
            self.free()
            raise

    def free(self) -> None:
        """Free it all; more than once is fine."""
        if self._chain:
            L.llama_sampler_free(self._chain)
        if self._grammar:
            self._grammar.free()
        self._chain = self._grammar = None

    def choose(self, context: Any, row: int) -> int:
        """The next token, from what the model made of that row of the batch, or NO_TOKEN.

        `context` is llama.cpp's own. The token counts as said from now on.
        """
        if not self._grammar or self._unbound():
            return int(L.llama_sampler_sample(self._chain, context, row))
        # A choice counts as made at once. The copy, 0.01 ms, is the way back.
        before = L.llama_sampler_clone(self._chain)
        token = int(L.llama_sampler_sample(self._chain, context, row))
        if self._grammar.allows(token):
            L.llama_sampler_free(before)
        else:
            L.llama_sampler_free(self._chain)
            self._chain = before
            token = self._choose_allowed(context, row)
            if token == NO_TOKEN or not self._grammar.allows(token):
                return NO_TOKEN
            L.llama_sampler_accept(self._chain, token)
        self._grammar.accept(token)
        return token

    # The chain

    def _add(self, sampler: Any) -> None:
        if not sampler:  # a NULL pointer is an object, never None
            raise RuntimeError("llama.cpp made no sampler")
        L.llama_sampler_chain_add(self._chain, sampler)

    def _add_stages(self, sampling: Sampling) -> None:
        self._add_bias(sampling)
        temperature = min(sampling.temperature, 100.0) if sampling.temperature > 0 else 0.0  # NaN: 0
        # All ones would mean "any seed" to llama.cpp.
        seed = random.getrandbits(31) if sampling.seed is None else sampling.seed & 0x7FFFFFFF
        mirostat = sampling.mirostat in (1, 2) and _number(sampling.mirostat_tau) > 0
        if not temperature:
            self._add_penalties(sampling)
            self._add(L.llama_sampler_init_greedy())
        elif mirostat:
            self._add(L.llama_sampler_init_top_k(_MIROSTAT_CANDIDATES))
            self._add_penalties(sampling)
            self._add(L.llama_sampler_init_temp(temperature))
            self._add_mirostat(sampling, seed)
        else:
            if 0 < sampling.top_k < self._model.vocabulary_size:
                self._add(L.llama_sampler_init_top_k(sampling.top_k))
            self._add_penalties(sampling)
            self._add_truncation(sampling, seed)
            self._add(L.llama_sampler_init_temp(temperature))
            self._add(L.llama_sampler_init_dist(seed))

    def _add_bias(self, sampling: Sampling) -> None:
        biases = []
        for text, bias in list(sampling.logit_bias.items())[:_MOST_BIASES]:
            if not text or math.isnan(bias) or bias == 0:
                continue
            tokens = self._model.tokenise(text, special=True, after=self._line_end())
            if len(tokens) != 1:
                raise UserError(
                    tr_n(
                        "“{text}” is {n} token for this model, and only single tokens can be "
                        "made more or less likely. Shorten it, or take it out of the list.",
                        "“{text}” is {n} tokens for this model, and only single tokens can be "
                        "made more or less likely. Shorten it, or take it out of the list.",
                        len(tokens),
                        text=text[:40],
                    )
                )
            biases.append(L.llama_logit_bias(tokens[0], _NEVER if bias <= _BANNED else min(bias, 100.0)))
        if biases:
            count = len(biases)
            pointers = (L.llama_logit_bias * count)(*biases)
            self._add(L.llama_sampler_init_logit_bias(self._model.vocabulary_size, count, pointers))

    def _line_end(self) -> int | None:
        """A token before a text, so that the text gets no blank of its own."""
        return next(iter(self._model.tokenise("\n", special=False)[-1:]), None)

    def _add_penalties(self, sampling: Sampling) -> None:
        repeat = _number(sampling.repeat_penalty)
        repeat = repeat if repeat > 0 else 1.0
        frequency, presence = _number(sampling.frequency_penalty), _number(sampling.presence_penalty)
        last = _look_back(sampling.repeat_last_n, self._model)
        if last and (repeat != 1 or frequency or presence):
            self._looks_back = last
            size = self._model.vocabulary_size
            self._add(L.llama_sampler_init_penalties(size, last, repeat, frequency, presence))
        multiplier, base = _number(sampling.dry_multiplier), _number(sampling.dry_base)
        last = _look_back(sampling.dry_last_n, self._model)
        if last and multiplier > 0 and base >= 1 and sampling.dry_allowed_length > 0:
            self._looks_back = max(self._looks_back, last)
            breakers = [each.encode("utf-8", "replace") for each in sampling.dry_breakers[:_MOST_BREAKERS]]
            breakers = [each for each in breakers if each and b"\0" not in each]
            texts = (ctypes.c_char_p * len(breakers))(*breakers)
            vocabulary, allowed = self._model.vocabulary, min(sampling.dry_allowed_length, last)
            self._add(
                L.llama_sampler_init_dry(vocabulary, multiplier, base, allowed, last, texts, len(breakers))
            )

    def _add_truncation(self, sampling: Sampling, seed: int) -> None:
        """Fewer candidates. Min-p first: it needs no sorting and mostly leaves few to the others."""
        if 0 < sampling.min_p <= 1:
            self._add(L.llama_sampler_init_min_p(sampling.min_p, 1))
        if 0 < sampling.typical_p < 1:
            self._add(L.llama_sampler_init_min_p(_SIEVE, 1))
            self._add(L.llama_sampler_init_typical(sampling.typical_p, 1))
        if 0 < sampling.top_p < 1:
            self._add(L.llama_sampler_init_top_p(sampling.top_p, 1))
        if 0 < sampling.xtc_probability <= 1 and 0 <= sampling.xtc_threshold <= 0.5:
            self._add(L.llama_sampler_init_xtc(sampling.xtc_probability, sampling.xtc_threshold, 1, seed))

    def _add_mirostat(self, sampling: Sampling, seed: int) -> None:
        tau, eta = min(sampling.mirostat_tau, 100.0), min(1.0, max(0.0, _number(sampling.mirostat_eta)))
        if sampling.mirostat == 1:
            size = self._model.vocabulary_size
            self._add(L.llama_sampler_init_mirostat(size, seed, tau, eta, _MIROSTAT_SAMPLE))
        else:
            self._add(L.llama_sampler_init_mirostat_v2(seed, tau, eta))

    # The grammar

    def _add_grammar(self, grammar: str, so_far: str) -> None:
        self._grammar = Grammar(grammar, self._model)
        if not self._grammar.readable:
            raise UserError(tr("The reply format is not valid: it cannot be read."))
        for token in self._model.tokenise(so_far, special=False, after=self._line_end()) if so_far else ():
            if not self._grammar.allows(token):
                raise UserError(
                    tr(
                        "The beginning of this reply does not follow the reply format, so it cannot be "
                        "continued. Write it again."
                    )
                )
            self._grammar.accept(token)

    def _choose_allowed(self, context: Any, row: int) -> int:
        """The chain's choice among the tokens that the grammar allows now."""
        assert self._grammar
        size = self._model.vocabulary_size
        logits = ctypes.cast(L.llama_get_logits_ith(context, row), ctypes.c_void_p)
        candidates = self._grammar.allowed(ctypes.string_at(logits, 4 * size))
        if candidates is None:
            return NO_TOKEN
        L.llama_sampler_apply(self._chain, ctypes.byref(candidates))
        return int(candidates.data[candidates.selected].id)


class Grammar:
    """What a text may look like, and how far it has come. Free it before its model."""

    def __init__(self, grammar: str, model: Model) -> None:
        """`grammar`: GBNF with a rule named root. One that was never tried may end the process."""
        self._size = model.vocabulary_size
        self._sampler = L.llama_sampler_init_grammar(model.vocabulary, grammar.encode(), b"root")
        self._sieve = L.llama_sampler_init_min_p(_SIEVE, 1)
        self._everything = bytearray(ctypes.sizeof(L.llama_token_data) * self._size)
        memoryview(self._everything).cast("i")[0::3] = memoryview(array("i", range(self._size)))

    @property
    def readable(self) -> bool:
        """Whether llama.cpp could read it; nothing else may be used where it could not."""
        return bool(self._sampler)

    def free(self) -> None:
        for sampler in (self._sampler, self._sieve):
            if sampler:
                L.llama_sampler_free(sampler)
        self._sampler = self._sieve = None

    def allows(self, token: int) -> bool:
        """Whether the text may go on with this token."""
        candidate = L.llama_token_data(token, 1.0, 0.0)
        alone = L.llama_token_data_array(ctypes.pointer(candidate), 1, -1, False)
        L.llama_sampler_apply(self._sampler, ctypes.byref(alone))
        return bool(candidate.logit > -math.inf)

    def accept(self, token: int) -> None:
        """The text goes on with this token. One that it does not allow ends the process."""
        L.llama_sampler_accept(self._sampler, token)

    def allowed(self, logits: bytes) -> Any:
        """llama.cpp's array of the tokens that may come next, out of all; None where there is none.

        `logits`: the model's, as C floats.
        """
        memory = bytearray(self._everything)
        # As one copy in C: a loop over the vocabulary in Python would take 20 ms.
        memoryview(memory).cast("f")[1::3] = memoryview(logits).cast("f")
        tokens = (L.llama_token_data * self._size).from_buffer(memory)
        candidates = L.llama_token_data_array(tokens, self._size, -1, False)
        for sampler in (self._sampler, self._sieve):
            L.llama_sampler_apply(sampler, ctypes.byref(candidates))
        return candidates if candidates.size and candidates.data[0].logit > -math.inf else None


def _number(value: float) -> float:
    """0 in place of what is no number or has no end; never so large that sums of it lose their meaning."""
    return max(-1e6, min(1e6, value)) if math.isfinite(value) else 0.0


def _look_back(tokens: int, model: Model) -> int:
    """How many tokens a penalty looks back over: as many as it wants, at most all there can be."""
    return min(max(0, tokens), max(1, model.trained_context))
