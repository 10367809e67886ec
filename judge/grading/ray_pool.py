"""Judges many attempts on the machines of a Ray cluster.

Each actor keeps a process of its own that judges, as `judge.grade` does: an actor has threads, and workers are
forked. Attempts go out in batches, of a size by the time that they take, and two to each actor, so that none waits
for the next. An actor that is lost is never restarted in silence: its batches are judged by others, in parts, each
attempt counts once, and what was lost is told. An actor whose problems are not those of this machine is refused.
"""

from __future__ import annotations

import hashlib
import json
import os
import subprocess
import sys
import time
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from contextlib import closing, suppress
from dataclasses import dataclass, field
from typing import Any, Final

from judge import __version__
from judge.catalog.find import places
from judge.errors import JudgeError, MachineError
from judge.examiner.attempt import Rules
from judge.examiner.report import Report
from judge.grading.pool import Coming, Graded, Pool, Ready, not_judged
from judge.grading.submissions import Submission

try:
    import ray
    from ray.exceptions import RayError
except ImportError as error:
    raise JudgeError("--ray needs Ray, which is not installed", "pip install 'judge[ray]'") from error

_FIRST, _LARGEST = 5, 200
"""Attempts of the first batch, and of the largest one."""
_BATCH_S: Final = 3.0
"""How long a batch should take."""
_QUEUED: Final = 2
"""Batches that an actor has at once."""
_LOSSES: Final = 3
"""How many workers may be lost to an attempt before it is given up."""
_LOOK_S: Final = 0.05
_READY_S: Final = 120.0
"""How long the first actor may take to be ready: Ray starts processes on other machines."""


def problems_digest() -> str:
    """Return what all problems of this judge come to: their files and the version."""
    where = places()
    digest = hashlib.sha256(__version__.encode())
    for root in (where.problems, where.templates):
        for folder, folders, files in os.walk(root):
            folders[:] = sorted(name for name in folders if name != "__pycache__")
            for name in sorted(files):
                path = os.path.join(folder, name)
                digest.update(os.path.relpath(path, root).encode("utf-8", "surrogateescape"))
                with open(path, "rb") as file:
                    digest.update(hashlib.file_digest(file, "sha256").digest())
    return digest.hexdigest()


class Examiner:
    """What an actor does: hands batches to a process that judges."""

    def __init__(self, explain: bool) -> None:
        command = [
            sys.executable,
            "-P",
            "-m",
            "judge.grading.serve",
            "--jobs=1",
            *(["--explain"] if explain else []),
        ]
        self._process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE)

    def who(self) -> tuple[str, str, str]:
        """Return the machine, the judge's version and what its problems come to."""
        return os.uname().nodename, __version__, problems_digest()

    def judge(self, batch: list[tuple[str, str, str]]) -> tuple[list[dict[str, Any]], float]:
        """Judge attempts, each a problem, a source and an id; give their reports in order, and the seconds."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        begun = time.perf_counter()
        for attempt in batch:
            self._process.stdin.write(json.dumps(attempt).encode() + b"\n")
        self._process.stdin.flush()
        found = {}
        for _ in batch:
            line = self._process.stdout.readline()
            if not line:
                raise RuntimeError("the judge's process has ended")
            number, report = json.loads(line)
            found[number] = report
        return [found[number] for number in sorted(found)], time.perf_counter() - begun


@dataclass(slots=True)
class _Actor:
    """An actor, and what it has to do."""

    handle: Any
    """Ray makes its methods, so no type has them."""
    batches: dict[Any, list[Ready]] = field(default_factory=dict)
    """By what Ray calls the result."""
    seconds: float | None = None
    """What an attempt took lately; None before the first batch."""

    @property
    def size(self) -> int:
        """How many attempts the next batch should have."""
        return (
            _FIRST if self.seconds is None else max(1, min(_LARGEST, int(_BATCH_S / max(self.seconds, 1e-3))))
        )


def graded_on_ray(
    submissions: Iterable[Submission | None],
    address: str,
    *,
    jobs: int | None = None,
    rules: Rules | None = None,
    tick: Callable[[], None] = lambda: None,
    tell: Callable[[str], None] = lambda text: None,
) -> Iterator[Graded]:
    """Judge attempts on a cluster, and yield each as soon as its batch is judged.

    `address` is that of the cluster, `auto` for the one that runs here, or `local` for a new one on this machine.
    `jobs` is the number of actors, as many as the cluster has cores without it. `tell` hears of machines that are
    refused or lost. MachineError where there is no cluster, or no machine in it that can judge.
    """
    os.environ.setdefault("RAY_USAGE_STATS_ENABLED", "0")  # nothing is told to anybody
    try:
        ray.init(address=address, log_to_driver=False, logging_level="ERROR", configure_logging=False)
    except (ConnectionError, RayError, ValueError, RuntimeError) as error:
        raise MachineError(
            f"there is no Ray cluster at {address}: {error}", "ray start --head starts one"
        ) from error
    try:
        with closing(Pool(rules or Rules(explain=False))) as pool:
            yield from _Cluster(pool, jobs, rules is not None and rules.explain, tick, tell).graded(
                submissions
            )
    finally:
        ray.shutdown()


class _Cluster:
    def __init__(
        self,
        pool: Pool,
        jobs: int | None,
        explain: bool,
        tick: Callable[[], None],
        tell: Callable[[str], None],
    ) -> None:
        self._pool, self._tick, self._tell = pool, tick, tell
        self._explain = explain
        self._digest = problems_digest()
        count = jobs or max(1, int(ray.cluster_resources().get("CPU", 1)))
        # An actor or a call that ends must not be run again by Ray: who was judged twice would not be known.
        self._make = ray.remote(num_cpus=1, max_restarts=0, max_task_retries=0)(Examiner).remote
        self._coming: dict[Any, Any] = {}
        """Actors that are being started, by what Ray calls the answer to who they are."""
        self._actors: list[_Actor] = []
        self._again: deque[Ready] = deque()
        """Attempts whose actor was lost; they go out one by one."""
        self._losses: dict[int, int] = {}
        self._refused = 0
        self._deadline = time.monotonic() + _READY_S
        for _ in range(count):
            self._start()

    def _start(self) -> None:
        handle: Any = self._make(self._explain)
        self._coming[handle.who.remote()] = handle

    def graded(self, submissions: Iterable[Submission | None]) -> Iterator[Graded]:
        coming = Coming(submissions)
        while True:
            idle = [actor for actor in self._actors if len(actor.batches) < _QUEUED]
            if idle and not self._pool.ready and not self._again and (window := coming.window()):
                yield from self._pool.take(window)
                continue
            for actor in sorted(idle, key=lambda actor: len(actor.batches)):
                self._hand_out(actor)
            if coming.is_over and not (
                self._pool.ready or self._again or any(one.batches for one in self._actors)
            ):
                return
            yield from self._hear()
            self._tick()
            if not self._actors and time.monotonic() > self._deadline:
                raise MachineError(
                    "no machine of the cluster can judge", "see what was told of them, and ray status"
                )

    def _hand_out(self, actor: _Actor) -> None:
        if self._again:
            batch = [self._again.popleft()]
        else:
            batch = [self._pool.ready.popleft() for _ in range(min(actor.size, len(self._pool.ready)))]
        if batch:
            plain = [(one.submission.problem, one.submission.source, one.submission.id) for one in batch]
            actor.batches[actor.handle.judge.remote(plain)] = batch

    def _hear(self) -> Iterator[Graded]:
        """Take what has come from the cluster."""
        of_actor = {result: actor for actor in self._actors for result in actor.batches}
        waited = [*of_actor, *self._coming]
        if not waited:
            time.sleep(_LOOK_S)
            return
        for result in ray.wait(waited, num_returns=len(waited), timeout=_LOOK_S)[0]:
            if result in self._coming:
                self._arrived(self._coming.pop(result), result)
            elif result in of_actor[result].batches:  # else its actor was lost a moment ago
                yield from self._done(of_actor[result], result)

    def _arrived(self, handle: Any, result: Any) -> None:
        try:
            name, version, digest = ray.get(result)
        except RayError as error:
            self._tell(f"a worker could not start: {str(error).strip().splitlines()[-1]}")
            return
        if digest != self._digest:
            self._tell(
                f"{name} is refused: its judge {version} has other problems than this one; install the same"
            )
            ray.kill(handle)
        else:
            self._actors.append(_Actor(handle))

    def _done(self, actor: _Actor, result: Any) -> Iterator[Graded]:
        batch = actor.batches.pop(result)
        try:
            reports, seconds = ray.get(result)
        except RayError as error:
            yield from self._lost(actor, batch, error)
            return
        actor.seconds = seconds / len(batch)
        for one, plain in zip(batch, reports, strict=True):
            self._losses.pop(one.number, None)
            yield from self._pool.done(one, Report.from_json(plain))

    def _lost(self, actor: _Actor, batch: list[Ready], error: RayError) -> Iterator[Graded]:
        """Have others judge what an actor had; the attempt that it may have been lost to is given up in the end."""
        self._actors.remove(actor)
        with suppress(RayError):
            ray.kill(actor.handle)
        self._start()
        self._deadline = time.monotonic() + _READY_S
        waiting = [one for others in actor.batches.values() for one in others]
        actor.batches.clear()  # what may still come of them counts no more
        why = str(error).strip().splitlines()[0] if str(error).strip() else type(error).__name__
        self._tell(f"a worker was lost ({why}): {len(batch) + len(waiting)} attempts are judged by others")
        self._again.extend(waiting)
        for one in batch:
            losses = self._losses[one.number] = self._losses.get(one.number, 0) + 1
            if losses < _LOSSES:
                self._again.append(one)
            else:
                told = f"{losses} workers were lost while they judged it"
                yield from self._pool.done(one, not_judged(one.submission, told))
