"""What is worked out once for a suite and this machine, and kept: its tests, group by group.

None of it depends on an attempt. All of it lies in the user's cache folder, a file for each group, under a key
of all that it depends on, and is made again when the key changes or the file cannot be read. The cache is out
of the candidate's reach. A group is made when the first attempt reaches it, so that a failure in an example is
told before anything is drawn.
"""

from __future__ import annotations

import hashlib
import platform
import sys
from collections.abc import Callable, Iterable
from pathlib import Path

import msgpack

import judge.suite
import judge.wire
from judge import __version__
from judge.examiner import making
from judge.examiner.answers import cases
from judge.examiner.answers.cases import Case
from judge.examiner.making import Step, Test, count_tests, is_valid, make_group, make_smallest, make_tests_of
from judge.examiner.report import GROUPS, YOURS
from judge.examiner.suites import Suite, digest
from judge.storage import cache_folder, keep
from judge.wire import MAX_BLOB

_SMALLEST_ROOM, _ROOM = 2**20, 8
"""What an answer may take: bytes, and times what the largest right answer takes."""


class Memory:
    """The groups of tests of one suite, for a process that judges it again and again."""

    def __init__(self) -> None:
        self._key = ""
        self._groups: dict[str, tuple[Test, ...]] = {}

    def groups(self, key: str) -> dict[str, tuple[Test, ...]]:
        """Return the groups under a key, to be added to; those under another key are forgotten."""
        if key != self._key:
            self._key, self._groups = key, {}
        return self._groups


class Preparation:
    """The tests of a suite: each group is taken from the cache, or made when it is first asked for."""

    def __init__(self, suite: Suite, inputs: tuple[bytes, ...] = (), memory: Memory | None = None) -> None:
        """Prepare the tests of the suite, or in their place one for each of the encoded `inputs`.

        What is made or read is kept in `memory`, and taken from there the next time.
        """
        self.digest = digest(suite.problem)
        self._suite = suite
        self._key = _key(self.digest)
        self._groups = (memory or Memory()).groups(self._key)
        if inputs:
            numbered = ((str(number), blob) for number, blob in enumerate(inputs, 1))
            self._groups = {**dict.fromkeys(GROUPS, ()), "edge": make_tests_of(suite, "edge", numbered)}
            self.counts = {name: len(tests) for name, tests in self._groups.items()}
        else:
            self.counts = {"examples": len(self.group("examples")), **count_tests(suite)}
        self._yours: tuple[Test, ...] = ()
        self.counts[YOURS] = 0

    def take_yours(self, inputs: Iterable[tuple[str, bytes]]) -> None:
        """Make one more group of the user's own inputs, by name; those that are not valid are left out."""
        valid = [(name, blob) for name, blob in inputs if is_valid(self._suite, blob)]
        self._yours = make_tests_of(self._suite, YOURS, valid)
        self.counts[YOURS] = len(valid)

    def group(self, name: str, before: Callable[[], None] = lambda: None) -> tuple[Test, ...]:
        """Return the tests of a group; `before` is called where they have to be made, which may take long."""
        tests = self.kept(name)
        if tests is None:
            before()
            tests = self._groups[name] = make_group(self._suite, name)
            _write(self._path(name), self._key, tests)
        return tests

    def kept(self, name: str) -> tuple[Test, ...] | None:
        """Return the tests of a group that was made before, None where it still has to be."""
        if name == YOURS:
            return self._yours
        if name not in self._groups and (tests := _read(self._path(name), self._key)) is not None:
            self._groups[name] = tests
        return self._groups.get(name)

    def measured_well(self, test: Test) -> Test:
        """Measure the model solution well, where its time is a rough one, and keep it."""
        if not test.rough:
            return test
        measured = making.measured_well(self._suite, test)
        tests = tuple(measured if one == test else one for one in self.group(test.group))
        self._groups[test.group] = tests
        _write(self._path(test.group), self._key, tests)
        return measured

    def small_cases(self) -> tuple[Case, ...]:
        """Return all small inputs, or the smallest of them where they are still to be made."""
        tests = self.kept("exhaustive")
        return (
            make_smallest(self._suite)
            if tests is None
            else tuple(case for test in tests for case in test.cases)
        )

    def _path(self, name: str) -> Path:
        return cache_folder() / "problems" / f"{self._suite.problem.slug}.{name}.bin"

    @property
    def tests(self) -> tuple[Test, ...]:
        """All tests, in the order in which they run."""
        return tuple(test for name in GROUPS for test in self.group(name))


def room_for_answers(tests: Iterable[Test]) -> int:
    """Return how many bytes an answer may take: a few times as many as the largest right one, and always some."""
    largest = max(
        (
            max(test.answer_bytes, *(len(case.expected_blob or b"") for case in test.cases), 0)
            for test in tests
        ),
        default=0,
    )
    return min(MAX_BLOB // 2, max(_SMALLEST_ROOM, _ROOM * largest))


def _key(identity: str) -> str:
    """Name all that a preparation depends on: suite, what suites share, the wire, judge, Python and machine."""
    parts = (identity, __version__, sys.version, platform.machine(), platform.node())
    name = hashlib.sha256("\0".join(parts).encode())
    folders = (Path(str(module.__file__)).parent for module in (judge.suite, judge.wire, cases))
    sources = (path for folder in folders for path in sorted(folder.glob("*.py")))
    for source in (Path(__file__), Path(making.__file__), *sources):
        name.update(source.read_bytes())  # in a checkout these change without a new version
    return name.hexdigest()


def _write(path: Path, key: str, tests: tuple[Test, ...]) -> None:
    """Keep a group; where nothing can be written it is made anew each time."""
    rows = [
        [
            test.name,
            test.group,
            [[case.blob, case.expected_blob, case.raises, case.model_blob] for case in test.cases],
            [[step.source, step.want] for step in test.steps],
            test.model_cpu_s,
            test.rough,
            test.transfer_s,
            test.answer_bytes,
        ]
        for test in tests
    ]
    body = msgpack.packb([key, rows])
    keep(path, hashlib.sha256(body).digest() + body)


def _read(path: Path, key: str) -> tuple[Test, ...] | None:
    """Return what was kept, None when there is nothing, or it is another suite's, or half of it is missing."""
    try:
        if not path.is_file():  # nobody may ever write into a pipe
            return None
        content = memoryview(path.read_bytes())  # large, and so not copied
    except OSError:
        return None
    checksum, body = content[:32], content[32:]
    if hashlib.sha256(body).digest() != checksum:
        return None
    try:
        kept_key, *kept = msgpack.unpackb(body)
    except (ValueError, TypeError):  # another judge's, whole and of another form
        return None
    if kept_key != key:
        return None
    [rows] = kept
    return tuple(
        Test(
            name,
            group,
            tuple(Case(blob, expected, tuple(raises), model) for blob, expected, raises, model in cases),
            tuple(Step(source, want) for source, want in steps),
            model_cpu_s,
            rough,
            transfer_s,
            answer_bytes,
        )
        for name, group, cases, steps, model_cpu_s, rough, transfer_s, answer_bytes in rows
    )
