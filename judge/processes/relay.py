"""Two candidates that serve as one: the last step of a script gets, in the second, what the step before it returned.

So whoever writes a text and reads it again has nothing but the text: what the first process kept is not there.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import replace
from typing import Any

from judge.processes.candidate import Candidate
from judge.processes.outcomes import Budget, Outcome, Run
from judge.wire import Remote, WireError, decode, decode_graph, encode

_NOTHING = [1, None]
"""The result of a step that was not made, because the one before it came to nothing that could be handed on."""


class Relay(Candidate):
    """A candidate with another one behind it, which makes the step of a name where a script ends with it."""

    def __init__(self, numpy: bool, memory_mib: int, step: str) -> None:
        super().__init__(numpy, memory_mib)
        self._step = step
        try:
            self._second = Candidate(numpy, memory_mib)
        except BaseException:
            super().end()
            raise

    def load(self, source: str, file: str, name: str, is_class: bool, budget: Budget) -> None:
        super().load(source, file, name, is_class, budget)
        self.spent = True  # until the other has loaded it too
        try:
            self._second.load(source, file, name, is_class, budget)
        finally:
            self.load_s += self._second.load_s
        self.spent = False

    def run(
        self,
        blobs: list[bytes],
        budget: Budget,
        *,
        timed: bool = False,
        weighed: bool = False,
        wants: str = "nodes",
        remotes: list[Remote] | None = None,
    ) -> Run:
        """Make the calls, the last step of each script in the other process; see `Candidate.run`."""
        scripts = [decode_graph(blob)[0] for blob in blobs]
        begun = [(init, steps[:-1] if self._relays(steps) else steps) for init, steps in scripts]
        first = super().run([encode(one) for one in begun], budget, timed=timed, weighed=weighed, wants=wants)
        handed: dict[int, bytes] = {}
        for number, ((init, steps), outcome) in enumerate(zip(scripts, first.outcomes, strict=False)):
            text = _last_text(outcome) if self._relays(steps) else None
            if text is not None:
                handed[number] = encode((init, [[self._step, text]]))
        second = Run([], 0.0, 0.0)
        if handed:
            idle = self._second.idle_s
            second = self._second.run(
                list(handed.values()), budget, timed=timed, weighed=weighed, wants=wants
            )
            self.idle_s += self._second.idle_s - idle
            self.spent = self.spent or self._second.spent
        outcomes: list[Outcome] = []
        ends = iter(second.outcomes)
        for number, ((_, steps), outcome) in enumerate(zip(scripts, first.outcomes, strict=False)):
            end = next(ends, None) if number in handed else _unmade()
            if end is None:  # the other process ended before
                break
            outcomes.append(_joined(outcome, end, len(steps)) if self._relays(steps) else outcome)
        peaks = [run.memory_mib for run in (first, second) if run.memory_mib is not None]
        return Run(
            outcomes,
            first.cpu_s + second.cpu_s,
            first.wall_s + second.wall_s,
            first.transfer_s + second.transfer_s,
            first.lost or second.lost,
            max(peaks, default=None),
        )

    def _relays(self, steps: list[Any]) -> bool:
        return len(steps) > 1 and bool(steps[-1][0] == self._step)

    @contextmanager
    def held(self) -> Iterator[None]:
        with super().held(), self._second.held():
            yield

    @property
    def peak_mib(self) -> int:
        return max(super().peak_mib, self._second.peak_mib)

    def close_of_play(self) -> str | None:
        return super().close_of_play() or self._second.close_of_play()

    def end(self) -> None:
        try:
            self._second.end()
        finally:
            super().end()


def _unmade() -> Outcome:
    return Outcome(encode([_NOTHING]))


def _last_text(outcome: Outcome) -> str | None:
    """Return what the last step returned, None where there is no text."""
    if outcome.verdict is not None or outcome.failure is not None:
        return None
    with suppress(WireError, TypeError, ValueError, IndexError):
        code, value = decode(outcome.blob)[-1]
        if code == 1 and type(value) is str:
            return value
    return None


def _joined(first: Outcome, second: Outcome, steps: int) -> Outcome:
    """Return the outcome of a whole script, of what came of its two parts."""
    stdout = first.stdout + second.stdout
    if first.verdict is not None or first.failure is not None:
        return first
    if second.verdict is not None or second.failure is not None:
        return replace(second, stdout=stdout)
    try:
        results = [*decode(first.blob), *decode(second.blob)]
    except (WireError, TypeError):  # whoever judges it says what is wrong with it
        return replace(first, stdout=stdout)
    operations = dict(first.operations)
    if 0 in second.operations:
        operations[steps - 1] = second.operations[0]
    return Outcome(encode(results), operations=operations, stdout=stdout)
