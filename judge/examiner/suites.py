"""A hidden suite as the examiner uses it: the module's parts under their names, and what they decide."""

from __future__ import annotations

import hashlib
import sys
import types
from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from judge.catalog import Problem
from judge.suite import Call, EdgeCases, ExhaustiveCases, RandomCases, exact

_SMALLER = 1000
"""A size at which every workload is quickly made."""


class BrokenSuite(Exception):
    """The suite itself is at fault; a person sees it as judge_error."""


@dataclass(frozen=True)
class Suite:
    """The parts of suite.py."""

    problem: Problem
    module: types.ModuleType

    def _part(self, name: str) -> Any:
        return getattr(self.module, name, None)

    @cached_property
    def valid(self) -> Callable[..., bool]:
        return self._needed("valid")

    @cached_property
    def workload(self) -> Callable[[int], Any]:
        return self._needed("workload")

    def _needed(self, name: str) -> Callable[..., Any]:
        part = self._part(name)
        if part is None:
            raise BrokenSuite(f"suite.py defines no {name}")
        function: Callable[..., Any] = part
        return function

    @cached_property
    def check(self) -> Callable[[Call], str | None] | None:
        function: Callable[[Call], str | None] | None = self._part("check")
        return function

    @cached_property
    def compare(self) -> Callable[[Any, Any], bool]:
        return self._part("compare") or exact

    @cached_property
    def outcome(self) -> Callable[[Call], Any] | None:
        function: Callable[[Call], Any] | None = self._part("outcome")
        return function

    @cached_property
    def oracle(self) -> Callable[..., Any] | None:
        """What tells the right answer without the model solution: `expected`, or `Model` for a class."""
        function: Callable[..., Any] | None = self._part(
            "Model" if self.problem.signature.is_class else "expected"
        )
        return function

    @property
    def in_place(self) -> bool:
        return bool(self._part("in_place"))

    @property
    def unmodified(self) -> bool:
        """Whether a call must leave its arguments as they are."""
        return bool(self._part("unmodified"))

    @cached_property
    def counted(self) -> Callable[..., tuple[Any, ...]] | None:
        """Makes of plain arguments those that live in the examiner and count what is read of them."""
        function: Callable[..., tuple[Any, ...]] | None = self._part("counted")
        return function

    @property
    def judges_bytes(self) -> bool:
        """Whether equal bytes on the wire are an equal answer."""
        return self.check is None and self.outcome is None and not self.in_place

    @property
    def wants(self) -> str:
        """What comes back of a call: only an answer with nodes, and what a suite looks at, needs more than itself."""
        if self.in_place:
            return "arguments"
        if self.unmodified:
            return "unmodified"
        function = self.problem.signature.function
        alone = self.judges_bytes and function is not None and "Node" not in function.returns
        return "answer" if alone else "nodes"

    @property
    def edges(self) -> dict[str, EdgeCases]:
        return {name: part for name, part in self._tests() if isinstance(part, EdgeCases)}

    @property
    def exhaustives(self) -> dict[str, ExhaustiveCases]:
        return {name: part for name, part in self._tests() if isinstance(part, ExhaustiveCases)}

    @property
    def randoms(self) -> dict[str, RandomCases]:
        return {name: part for name, part in self._tests() if isinstance(part, RandomCases)}

    @property
    def more(self) -> dict[str, Callable[[Any], None]]:
        """The suite's own test functions."""
        return {name: part for name, part in self._tests() if isinstance(part, types.FunctionType)}

    def _tests(self) -> list[tuple[str, Any]]:
        return [(name, part) for name, part in vars(self.module).items() if name.startswith("test_")]

    @property
    def scale_names(self) -> list[str]:
        """The names of the tests with an input of the largest size: smaller ones are made for it."""
        return list(self.scales(min(self.problem.limits.size, _SMALLER)))

    def scales(self, size: int | None = None) -> dict[str, tuple[Any, ...]]:
        """Return the large inputs by the names of their tests: of the largest size, or of another one."""
        size = self.problem.limits.size if size is None else size
        load = self.workload(size)
        if isinstance(load, dict):
            return {f"test_scale[{name}]": arguments for name, arguments in load.items()}
        return {"test_scale": load}


def digest(problem: Problem) -> str:
    """Return what identifies the suite: all that decides on a verdict."""
    text = hashlib.sha256()
    for name in ("problem.toml", "spec.md", "suite.py", "reference.py"):
        try:
            text.update((problem.folder / name).read_bytes() + b"\0")
        except OSError as error:
            raise BrokenSuite(f"{problem.folder / name} cannot be read: {error.strerror}") from error
    return text.hexdigest()[:16]


def load_suite(problem: Problem) -> Suite:
    """Execute suite.py; BrokenSuite with the reason when it cannot be."""
    path = problem.folder / "suite.py"
    module = types.ModuleType(f"suite_of_{problem.slug}")
    module.__file__ = str(path)
    sys.modules[module.__name__] = module  # where dataclasses and pickling of a suite's own classes look
    try:
        exec(compile(path.read_bytes(), path, "exec", dont_inherit=True), module.__dict__)
    except Exception as error:
        raise BrokenSuite(f"{path}: {type(error).__name__}: {error}") from error
    return Suite(problem, module)
