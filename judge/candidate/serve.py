"""The candidate process: a server of calls to one attempt.

The fork server starts it in an empty folder, with a clean environment, no input, standard output in a file in
memory, and all imported that it will need. In this order the process
1. receives its policy and confines itself, for good (`confine`), and says which layers are on ("hello");
2. receives the source of the attempt and executes it ("load");
3. answers calls ("run") until the examiner kills it.

Nothing that this process says is trusted: the examiner reads time and memory from the kernel, decodes
answers with caps, and takes an unexpected message for the attempt's error. The guard round each call is there
so that a time-out can say where the attempt was (`guard`).
"""

from __future__ import annotations

import builtins
import faulthandler
import gc
import os
import random
import signal
import socket
import sys
import types
from collections.abc import Callable
from typing import Any, NoReturn

from judge.candidate.confine import Policy, confine
from judge.candidate.describing import describe
from judge.candidate.guard import OutOfTime, guarded, heed, switch_off
from judge.candidate.standins import REMOTES
from judge.wire import (
    MAX_BLOB,
    SCALARS,
    Channel,
    Closed,
    TooLarge,
    apart,
    decode_graph,
    encode,
    encode_answer,
    too_large,
)

MODULE = "solution"
"""The name under which the attempt is loaded, so that its `if __name__ == "__main__"` part does not run."""
_DESCRIBED = 64
"""How many exceptions of one script's operations are described in full; of the others the names are told."""


def main(descriptor: int, trace: int) -> NoReturn:
    """Serve the examiner at the other end of the socket until it closes.

    Where the process was is written to the descriptor `trace` when it dies of a fault, or is asked by SIGUSR1,
    which it answers in the midst of C code too.
    """
    switch_off()
    faulthandler.enable(trace, all_threads=False)
    faulthandler.register(signal.SIGUSR1, trace, all_threads=False)
    channel = Channel(socket.socket(fileno=descriptor))
    try:
        _, _, policy = channel.receive()
        layers = confine(
            Policy(
                readable=tuple(policy["readable"]),
                listable=tuple(policy["listable"]),
                memory_bytes=policy["memory_bytes"],
                output_bytes=policy["output_bytes"],
                cpu_s=policy["cpu_s"],
                off=frozenset(policy["off"]),
                parent=policy["parent"],
            )
        )
        channel.send(0, "hello", layers)
        _with_room(Server(channel).serve)
    except Closed:
        pass
    os._exit(0)  # whatever threads and exit handlers the attempt left behind


def _with_room(action: Callable[[], None]) -> None:
    """Carry out an action with much room on Python's own stack.

    Python keeps frames in chunks of 16 KiB, and returns a chunk to the system as soon as its first frame ends. A
    recursion that goes up and down across the end of a chunk takes ten times as long as one that does not, by
    nothing but the depth of its caller. The frame of this function asks for so large a chunk that those of most
    attempts fit into it; what is not used of it costs no memory.
    """
    action()


_with_room.__code__ = _with_room.__code__.replace(co_stacksize=2**20)


Guard = Callable[[Callable[[], Any]], Any]
"""Carries out an action, and raises OutOfTime where that takes too long."""


class Server:
    """Answers the examiner's messages, one at a time."""

    def __init__(self, channel: Channel) -> None:
        self.channel = channel
        self.file = ""
        self.entry: Any = None
        self.is_class = False
        self.uses_chance = False
        self.number = 0
        self.before = b""
        """The arguments of the script before, of which another object is made in the midst of the next."""
        self.returned: list[tuple[int, Any, bytes]] | None = None
        """What each operation returned that a later one could change, as it was then; None where nobody asks."""

    def serve(self) -> None:
        while True:
            self.number, kind, *parts = self.channel.receive()
            if kind == "load":
                self.load(*parts)
            elif kind == "run":
                self.run(*parts)

    # --- loading ---

    def load(self, source: str, file: str, name: str, is_class: bool, guard_s: float) -> None:
        """Execute the attempt's source and find its entry; say what went wrong, or None."""
        self.file, self.is_class = file, is_class
        module = types.ModuleType(MODULE)
        module.__dict__["__builtins__"] = builtins
        sys.modules[MODULE] = module
        random.seed(0)
        self.uses_chance = "random" in source

        def execute() -> None:
            exec(compile(source, file, "exec", dont_inherit=True), module.__dict__)

        try:
            guarded(execute, guard_s)
            self.entry = module.__dict__.get(name)
            failure = self.missing(name, module.__dict__.get("Solution"))
        except BaseException as error:
            failure = describe(error, file)
        _flush()
        self.channel.send(self.number, "loaded", failure)

    def missing(self, name: str, solution: Any) -> list[Any] | None:
        """Say that the entry is missing; who wrote `class Solution`, as sites ask for, is told what to add."""
        wanted = "class" if self.is_class else "function"
        if self.entry is None:
            text = f"the attempt does not define the {wanted} {name}"
            methods = [part for part in vars(solution) if part[:1] != "_"] if type(solution) is type else []
            if len(methods) == 1 and not self.is_class:
                text += f"; to use class Solution as it is, add a last line: {name} = Solution().{methods[0]}"
            return [["NameError"], text, [], 0]
        if not (isinstance(self.entry, type) if self.is_class else callable(self.entry)):
            return [["TypeError"], f"{name} is not a {wanted}", [], 0]
        return None

    # --- calling ---

    def run(self, blobs: list[bytes], timed: bool, wants: str, guard_s: float, most: int) -> None:
        """Make the calls, one after the other, and send one outcome for each up to the first time-out.

        `wants` is what is sent: the "answer" alone, or with it the state in which the call left the "nodes" of
        its arguments, or all its "arguments"; for "unmodified" the answer, or which argument was modified. An
        answer may take `most` bytes; where all together fill a message, the rest is asked for again.
        """
        self.returned = [] if wants == "unmodified" and self.is_class else None
        if timed:
            [blob] = blobs
            outcomes = [self.measured(blob, wants, guard_s, most)]
        else:
            outcomes = []
            try:  # one guard for all: a guard round each of thousands of calls takes longer than they do
                guarded(lambda: self.make_calls(blobs, wants, most, outcomes), guard_s)
            except OutOfTime as error:
                outcomes.append(["timeout", b"", describe(error, self.file), _printed()])
                del outcomes[len(blobs) :]  # it rang after the last call had come to its end
        self.channel.send(
            self.number, "result", [[status, apart(answer), *told] for status, answer, *told in outcomes]
        )

    def make_calls(self, blobs: list[bytes], wants: str, most: int, outcomes: list[list[Any]]) -> None:
        """Make the calls, and append an outcome for each; OutOfTime in the call in which the alarm rings."""
        room = MAX_BLOB - most
        for blob in map(bytes, blobs):  # arrays of a large one are copies, since it is looked at again
            arguments, nodes = decode_graph(blob, factory=self.special)
            outcome = self.outcome(arguments, most, _heeded)
            self.before = blob
            told = self.told(outcome, wants, blob, arguments, nodes, most)
            heed()
            outcomes.append(told)
            room -= len(told[1])
            if room < 0:
                break

    def measured(self, blob: bytes, wants: str, guard_s: float, most: int) -> list[Any]:
        """Make one call and give its outcome; the examiner reads the CPU clock before and after, while we wait."""
        if wants == "unmodified":
            blob = bytes(blob)  # arrays of a large one are copies, which it is compared with
        gc.disable()  # a collection finds nothing in what is decoded, and takes as long as decoding
        arguments, nodes = decode_graph(blob, factory=self.special)
        gc.freeze()  # nor is it the attempt's to look through
        gc.enable()
        self.before = b""  # only the call itself is measured
        self.channel.send(self.number, "ready")
        self.channel.receive()
        try:
            outcome = self.outcome(arguments, most, lambda action: guarded(action, guard_s))
        except OutOfTime as error:
            outcome = "timeout", None, describe(error, self.file)
        self.channel.send(self.number, "done")
        self.channel.receive()
        return self.told(outcome, wants, blob, arguments, nodes, most)

    def outcome(self, arguments: tuple[Any, ...], most: int, guard: Guard) -> tuple[str, Any, Any]:
        """Make one call under a guard; give status, answer and failure. OutOfTime where it takes too long."""
        if self.uses_chance:
            random.seed(0)
        if self.is_class:
            return self.script(arguments, most, guard)
        return self.attempted(lambda: self.entry(*arguments), guard)

    def script(self, arguments: tuple[Any, ...], most: int, guard: Guard) -> tuple[str, Any, Any]:
        """Make an instance and carry out the operations; the answer is what each gave, or the error's names."""
        init, operations = arguments
        before, self.before = self.before, b""
        status, instance, failure = self.attempted(lambda: self.entry(*init), guard)
        if status != "ok":
            return status, None, failure
        results: list[Any] = []
        failures: list[Any] = []
        if self.returned is not None:
            self.returned = []

        def operate() -> None:
            room = most  # for all results together, which are one answer
            for position, (name, *arguments) in enumerate(operations):
                if before and position == len(operations) // 2:
                    self.make_another(before)
                try:
                    target = getattr(instance, name)
                    value = target(*arguments) if callable(target) else target
                    # What a later operation may change is written down now.
                    if type(value) in SCALARS:
                        results.append([1, value])
                        room -= len(value) if type(value) is str else 1
                    else:
                        results.append([2, encode_answer(value, most)])
                        room -= len(results[-1][1])
                        if self.returned is not None:
                            self.returned.append((position + 1, value, results[-1][1]))
                    if room < 0:
                        raise too_large(most)
                except (OutOfTime, TooLarge):
                    raise
                except BaseException as error:
                    told = describe(error, self.file)
                    results.append([0, told[0]])
                    if len(failures) < _DESCRIBED:
                        failures.append([position, told])

        status, _, failure = self.attempted(operate, guard)
        return status, results, failure if status != "ok" else failures

    def make_another(self, blob: bytes) -> None:
        """Make an object of another script's arguments: one that shares its state with it shows by that."""
        try:
            (init, _), _ = decode_graph(blob)
            self.entry(*init)
        except OutOfTime:
            raise
        except (
            BaseException
        ):  # what the judge hands out it hands out once, and what is raised was told before
            pass

    def attempted(self, action: Callable[[], Any], guard: Guard) -> tuple[str, Any, Any]:
        try:
            return "ok", guard(action), None
        except OutOfTime:
            raise
        except TooLarge as error:
            return "too large", None, str(error)
        except BaseException as error:
            return "raised", None, describe(error, self.file)

    def told(
        self,
        outcome: tuple[str, Any, Any],
        wants: str,
        blob: bytes,
        arguments: tuple[Any, ...],
        nodes: list[Any],
        most: int,
    ) -> list[Any]:
        """Return an outcome as it is sent, with how much has been printed by then."""
        _flush()
        return [*self.packed(outcome, wants, blob, arguments, nodes, most), _printed()]

    def packed(
        self,
        outcome: tuple[str, Any, Any],
        wants: str,
        blob: bytes,
        arguments: tuple[Any, ...],
        nodes: list[Any],
        most: int,
    ) -> tuple[str, bytes, Any]:
        """Write the answer down, and with it what the call left in its arguments where that is asked for.

        `blob` has the arguments as they were before the call.
        """
        status, answer, failure = outcome
        if status != "ok":  # a call that was stopped may have left anything in its arguments
            return status, b"", failure
        try:
            if wants == "unmodified" and (where := self.modified(blob, arguments)):
                return "modified", b"", where
            value = [answer, arguments] if wants == "arguments" else answer
            known = nodes if wants in ("nodes", "arguments") else ()
            return status, encode_answer(value, most, known), failure
        except TooLarge as error:
            return "too large", b"", str(error)
        except BaseException as error:  # an answer that changes while it is read, or fills the memory
            return "raised", b"", describe(error, self.file)

    def modified(self, blob: bytes, arguments: tuple[Any, ...]) -> list[int] | None:
        """Return the positions of the operation and of its argument that is not as it came, None if all are.

        Operation 0 is the function's call, or the making of the object. What an operation returned is told as the
        argument -1 where it is not as it was then.
        """
        for operation, value, answer in self.returned or ():
            if not _same(value, answer):
                return [operation, -1]
        if _same(arguments, blob):
            return None
        given, _ = decode_graph(blob)
        calls = zip(self.calls(given), self.calls(arguments), strict=True)
        for operation, (before, after) in enumerate(calls):
            for position, (one, other) in enumerate(zip(before, after, strict=True)):
                if not _same(other, encode(one)):
                    return [operation, position]
        return None

    def calls(self, arguments: tuple[Any, ...]) -> list[tuple[Any, ...]]:
        """Return the arguments of each call: of the function, or of the class and then of its operations."""
        if not self.is_class:
            return [arguments]
        init, operations = arguments
        return [init, *(tuple(operation[1:]) for operation in operations)]

    # --- special arguments ---

    def special(self, kind: str, state: Any) -> Any:
        if kind == "stream":
            return iter(state)
        if kind == "rolls":
            return random.Random(state).random
        return REMOTES[kind](lambda method, *arguments: self.ask(state, method, arguments))

    def ask(self, remote: int, method: str, arguments: tuple[Any, ...]) -> Any:
        """Have the examiner's object answer one call."""
        self.channel.send(self.number, "call", remote, method, encode(list(arguments)))
        _, _, answer, error = self.channel.receive()
        if error is not None:
            raise getattr(builtins, error[0])(error[1])
        return answer


def _heeded(action: Callable[[], Any]) -> Any:
    """Carry out one of several actions that one guard is round."""
    try:
        return action()
    finally:
        heed()


def _same(value: Any, blob: bytes) -> bool:
    """Return whether a value is what the blob says; no larger one is written down."""
    try:
        return encode_answer(value, len(blob)) == blob
    except TooLarge:
        return False


def _printed() -> int:
    """Return how many bytes were printed by now."""
    try:
        return os.lseek(1, 0, os.SEEK_CUR)  # as fstat says, in a fifth of its time
    except OSError:  # the attempt put a pipe there
        return os.fstat(1).st_size


def _flush() -> None:
    """Bring what was printed to where the examiner finds it."""
    for stream in {sys.stdout, sys.stderr, sys.__stdout__, sys.__stderr__}:
        try:
            if stream is not None:
                stream.flush()
        except BaseException:  # the attempt may have put anything in its place
            pass
