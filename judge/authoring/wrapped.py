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

from judge.authoring import features, friendly
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
    types = _Types(problem.signature)
    reference = problem.read("reference.py")
    return [
        _wrapped(
            problem.signature, reference, features, function, f"input: {function.__name__.replace('_', ' ')}"
        )
        for function, fits in _FEATURES.items()
        if fits(types)
    ]


def friends(problem: Problem, suite: Suite) -> list[Wrapped]:
    """Return right attempts in other styles, and with answers in the other forms that the suite allows."""
    types, compare = _Types(problem.signature), suite.compare
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


class _Types:
    """What the parameters and answers of a signature are."""

    def __init__(self, signature: Signature) -> None:
        functions = [signature.function] if signature.function else list(signature.methods.values())
        self.parameters = [
            parameter.annotation for function in functions for parameter in function.parameters
        ]
        self.text = " ".join(self.parameters)
        self.answers = " ".join(function.returns for function in functions)
        self.is_class = signature.is_class

    @property
    def gives_no_nodes(self) -> bool:
        return "Node" not in self.answers

    @property
    def gives_once(self) -> bool:
        """Whether an argument gives what it has once, or gives something else each time."""
        return "Iterator" in self.text or "Callable" in self.text

    @property
    def has_lists(self) -> bool:
        return any(annotation.startswith(("list[", "str")) for annotation in self.parameters)

    @property
    def has_inner_lists(self) -> bool:
        return "list[list[" in self.text

    @property
    def first_two_alike(self) -> bool:
        return not self.is_class and len(self.parameters) > 1 and self.parameters[0] == self.parameters[1]

    def cuts(self, position: int) -> bool:
        """Return whether a parameter can be cut short."""
        return (
            not self.is_class
            and position < len(self.parameters)
            and self.parameters[position].startswith(("list[", "str"))
        )


def _int(types: _Types) -> bool:
    return "int" in types.text or "Node" in types.text


def _float(types: _Types) -> bool:
    return "float" in types.text or "ndarray" in types.text


def _string(types: _Types) -> bool:
    return "str" in types.text


def _list(types: _Types) -> bool:
    return types.has_lists


def _inner(types: _Types) -> bool:
    return types.has_inner_lists


def _graph(types: _Types) -> bool:
    return types.parameters[:2] == ["int", "list[list[int]]"]


def _items(types: _Types) -> bool:
    return types.has_lists and not _graph(types)  # the order of edges tells nothing


def _tree(types: _Types) -> bool:
    return "TreeNode" in types.text


def _chain(types: _Types) -> bool:
    return "ListNode" in types.text


def _gives_int(types: _Types) -> bool:
    return "int" in types.answers


def _gives_float(types: _Types) -> bool:
    return "float" in types.answers or "ndarray" in types.answers


def _gives_list(types: _Types) -> bool:
    return "list[" in types.answers or "str" in types.answers


_FEATURES: Final[dict[Callable[[Any], Any], Callable[[_Types], bool]]] = {
    features.ints_wrap_at_16_bits: _int,
    features.ints_wrap_at_32_bits: _int,
    features.ints_modulo_65536: _int,
    features.ints_as_float32: _int,
    features.ints_as_float64: _int,
    features.ints_rounded_to_six_digits: _int,
    features.zero_taken_for_one: _int,
    features.zero_taken_for_minus_one: _int,
    features.zeros_dropped: _int,
    features.sign_dropped: _int,
    features.negatives_taken_for_zero: _int,
    features.minus_one_taken_for_zero: _int,
    features.ints_from_a_million_on_cut: _int,
    features.floats_as_float32: _float,
    features.floats_rounded_to_six_digits: _float,
    features.floats_cut_to_ints: _float,
    features.strings_cut_at_16: _string,
    features.strings_cut_at_255: _string,
    features.strings_only_ascii: _string,
    features.strings_only_bmp: _string,
    features.case_folded: _string,
    features.strings_stripped: _string,
    features.strings_only_alphanumeric: _string,
    features.empty_strings_dropped: _string,
    features.strings_reversed: _string,
    features.lists_cut_at_256: _list,
    features.lists_cut_at_1000: _list,
    features.lists_cut_at_65536: _list,
    features.inner_lists_cut_at_256: _inner,
    features.inner_lists_cut_at_1000: _inner,
    features.duplicates_dropped: _list,
    features.copies_beyond_256_dropped: _list,
    features.equal_ints_told_apart_beyond_256: lambda types: "list[int]" in types.text,
    features.runs_cut_at_1000: _list,
    features.sorted_before: _list,
    features.reversed_before: _list,
    features.first_item_dropped: _list,
    features.last_item_dropped: _list,
    features.second_halves_dropped_beyond_17_halvings: _list,
    features.pairs_as_one_number_in_thousands: _inner,
    features.first_two_swapped: lambda types: types.first_two_alike,
    features.first_cut_to_two: lambda types: types.cuts(0),
    features.second_cut_to_two: lambda types: types.cuts(1),
    features.recursion_fails_beyond_900_to_the_left: _tree,
    features.recursion_fails_beyond_900_to_the_right: _tree,
    features.recursion_fails_beyond_900_levels: _tree,
    features.recursion_fails_beyond_10000_levels: _tree,
    features.levels_cut_at_1000_nodes: _tree,
    features.recursion_fails_beyond_900_nodes: _chain,
    features.recursion_fails_beyond_10000_nodes: _chain,
    features.nodes_beyond_1000_valued_zero: _chain,
    features.recursion_fails_beyond_900_items: _list,
    features.recursion_fails_beyond_900_in_a_row: _inner,
    features.recursion_fails_on_rising_chains: _graph,
    features.recursion_fails_on_falling_chains: _graph,
    features.answer_wraps_at_16_bits: _gives_int,
    features.answer_wraps_at_32_bits: _gives_int,
    features.answer_as_float32: _gives_int,
    features.answer_as_float64: _gives_int,
    features.answer_modulo_a_prime: _gives_int,
    features.answer_off_by_a_thousandth: _gives_float,
    features.answer_rounded_to_three_places: _gives_float,
    features.answer_added_to_those_before: lambda types: _gives_int(types) or _gives_list(types),
    features.answer_cut_at_256: _gives_list,
    features.answer_cut_at_1000: _gives_list,
    features.answer_without_duplicates: _gives_list,
    features.answer_sorted: _gives_list,
    features.answer_reversed: _gives_list,
    features.quadratic_in_length_at_the_speed_of_c: lambda types: types.has_lists or "Node" in types.text,
    features.quadratic_in_length: lambda types: types.has_lists or "Node" in types.text,
    features.quadratic_in_the_number_of_distinct_items: _list,
    features.quadratic_in_the_largest_count: _items,
    features.quadratic_in_the_longest_run: _items,
    features.quadratic_in_the_longest_rise: _items,
    features.quadratic_in_the_longest_fall: _items,
    features.quadratic_in_the_widest_level: _tree,
    features.quadratic_in_the_largest_degree: _graph,
}
"""Each change, and whether arguments or answers of these types may have the feature."""


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
    elif module is features:
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
    """Return the source of what the functions of a module share."""
    shared = []
    for name, part in vars(module).items():
        own = inspect.isfunction(part) or inspect.isclass(part)
        if name.startswith("_") and own and part.__module__ == module.__name__:
            shared.append(_source(part))
    return "\n\n".join(shared)
