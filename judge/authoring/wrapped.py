"""Attempts made of the model solution and a wrapper: input mutants, which are wrong, and friends, which are right.

Both follow from the types in the signature. An input mutant makes the model solution wrong on inputs with one
feature (`features`), so a suite that accepts it never asks for such an input, or no valid input has it. A friend
answers rightly in another style or form (`friendly`), so a suite that rejects it asks for more than the spec.
"""

from __future__ import annotations

import inspect
import json
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import cache
from types import ModuleType
from typing import Any, Final

from judge.authoring import friendly
from judge.authoring.features import FEATURES, helpers
from judge.authoring.types import Types
from judge.catalog import Problem, Signature
from judge.examiner.suites import Suite
from judge.suite.compare import Close, any_order, any_order_deep

_MODEL: Final = """
_space = {{"__name__": "model"}}
exec(compile({source}, "reference.py", "exec"), _space)
_model = _space["{name}"]
"""
_FUNCTION: Final = """

def {name}(*given):
    given = list(given)
    {work}
    return answer
"""
_CLASS: Final = """

class {name}:
    def __init__(self, *given):
        given = list(given)
        {begin}
        self._of_the_model = answer

    def __getattr__(self, name):
        part = getattr(self._of_the_model, name)
        if not callable(part):
            return part

        def method(*given):
            given = list(given)
            {work}
            return answer

        return method
"""
_CHANGED: Final = "changed = {function}(given[:]); answer = {model}(*changed); _leave(given, changed)"
_LEAVE: Final = '''

def _leave(given, changed):
    """Leave in the arguments what the model solution left in the changed ones."""
    for before, after in zip(given, changed):
        if type(before) is list and type(after) is list and before is not after:
            before[:] = after
'''


@dataclass(frozen=True, slots=True)
class Wrapped:
    """The model solution with something round it."""

    label: str
    source: str
    change: Callable[[list[Any]], list[Any]] | None = None
    """What an input mutant does to the arguments; None for all others."""
    grows: bool = False
    """Whether its time, or the exactness of its answer, may differ on large inputs from the model solution's."""

    @property
    def is_fast(self) -> bool:
        """Whether the time that it takes is spent at the speed of C."""
        return self.label != "input: quadratic in length"

    @property
    def takes_time(self) -> bool:
        """Whether it is right, and takes time that grows with the square of something."""
        return self.label.startswith("input: quadratic")


def input_mutants(problem: Problem) -> list[Wrapped]:
    """Return what may go wrong on some inputs or answers of the signature's types."""
    types = Types(problem.signature)
    reference = problem.read("reference.py")
    return [
        _wrapped(
            problem.signature, reference, helpers, function, f"input: {function.__name__.replace('_', ' ')}"
        )
        for function, fits in FEATURES.items()
        if fits(types)
    ]


def friends(problem: Problem, suite: Suite) -> list[Wrapped]:
    """Return right attempts in other styles, and with answers in the other forms that the suite allows."""
    types, compare = Types(problem.signature), suite.compare
    reference = problem.read("reference.py")
    exact = suite.check is None and suite.outcome is None
    close = compare if exact and isinstance(compare, Close) else None
    forms = [friendly.answer_copied, friendly.answer_as_tuples, friendly.answer_as_lists]
    forms += [friendly.answer_in_a_list_of_its_own_kind]
    if "float" in types.answers:
        forms += [friendly.answer_with_ints_for_whole_floats]
    if close is not None:
        forms += [
            friendly.answer_a_little_more,
            friendly.answer_a_little_less,
            friendly.answer_with_minus_zero,
        ]
    if close is not None and max(close.rel, close.abs) >= 1e-6 and problem.uses_numpy:
        forms += [friendly.answer_as_float32]
    if problem.uses_numpy:
        forms += [friendly.answer_as_numpy_scalars]
    if exact and compare in (any_order, any_order_deep):
        forms += [friendly.answer_in_another_order]
    if exact and compare is any_order_deep:
        forms += [friendly.answer_with_its_rows_in_another_order]
    unfit: set[Callable[..., Any]] = set()
    if suite.counted is not None or types.gives_once:  # reads are counted, or nothing comes a second time
        unfit = {friendly.works_three_times}
    if types.is_class:  # a method changes the state, and is too quick for a thread of its own
        unfit = {friendly.works_three_times, friendly.works_in_a_thread}
    head = f"RELATIVE, ABSOLUTE = {close.rel}, {close.abs}\n" if close else ""
    return [
        replace(
            _wrapped(problem.signature, reference, friendly, function, _label(function), head),
            grows=function in _GROWING,
        )
        for function in (*(forms if types.gives_no_nodes else ()), *_STYLES)
        if function not in unfit
    ]


def _label(function: Callable[..., Any]) -> str:
    return f"friend: {function.__name__.replace('_', ' ')}"


_STYLES: Final = (
    friendly.prints_what_it_does,
    friendly.works_three_times,
    friendly.works_in_a_thread,
    friendly.makes_an_object_for_each_item,
    friendly.counts_in_dictionaries,
    friendly.copies_its_input,
    friendly.counts_its_calls,
    friendly.raises_the_recursion_limit,
    friendly.catches_an_error_of_its_own,
)


_GROWING: Final = (
    friendly.works_three_times,
    friendly.works_in_a_thread,
    friendly.makes_an_object_for_each_item,
    friendly.counts_in_dictionaries,
    friendly.copies_its_input,
    friendly.answer_a_little_more,
    friendly.answer_a_little_less,
    friendly.answer_as_float32,
    friendly.answer_as_numpy_scalars,
)
"""Friends of which large inputs tell more than small ones."""


def _wrapped(
    signature: Signature,
    reference: str,
    module: ModuleType,
    function: Callable[..., Any],
    label: str,
    head: str = "",
) -> Wrapped:
    name = function.__name__
    if name.startswith("answer_"):
        work, begin = f"answer = {name}({{model}}(*given))", "answer = {model}(*given)"
        change = None
    elif module is helpers:
        work = begin = _CHANGED.format(function=name, model="{model}")
        change = function
    else:
        work, begin = f"answer = {name}({{model}}, given)", "answer = {model}(*given)"
        change = None
    parts = ["from __future__ import annotations\n", head, _helpers(module), _LEAVE]
    parts.append(_source(function))
    parts.append(_MODEL.format(source=json.dumps(reference, ensure_ascii=True), name=signature.name))
    if signature.is_class:
        parts.append(
            _CLASS.format(
                name=signature.name, begin=begin.format(model="_model"), work=work.format(model="part")
            )
        )
    else:
        parts.append(_FUNCTION.format(name=signature.name, work=work.format(model="_model")))
    return Wrapped(label, "\n".join(parts), change)


_source = cache(inspect.getsource)


@cache
def _helpers(module: ModuleType) -> str:
    """Return the source of what mutants or friends share: all of `features.helpers`, what is private in `friendly`."""
    own = {
        name: part
        for name, part in vars(module).items()
        if callable(part) and getattr(part, "__module__", None) == module.__name__
    }
    return "\n\n".join(
        _source(part) for name, part in own.items() if module is helpers or name.startswith("_")
    )
