"""Input mutants and friends: what is made of a signature, and what the proof says of it."""

from __future__ import annotations

import math
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from judge.authoring import friendly, stretching
from judge.authoring.features import arrays, helpers, lists, nodes, values
from judge.authoring.jobs import Tally
from judge.authoring.stretching import Stretched
from judge.authoring.verify import verify
from judge.authoring.wrapped import Wrapped, friends, input_mutants
from judge.catalog import Problem, find, load_problem
from judge.examiner.answers.cases import Case
from judge.examiner.preparation import Preparation
from judge.examiner.suites import load_suite
from judge.kit import linked_list, list_values
from judge.suite import chain_tree

EMPTY: tuple[Any, ...] = ([1, 2, 3], 4)


def load(folder: Path) -> Problem:
    """Read the problem with its stub."""
    return load_problem(folder, folder.parents[2] / "templates")


def entry(wrapped: Wrapped, name: str) -> Any:
    """Execute the source and give what it defines."""
    space: dict[str, Any] = {"__name__": "solution"}
    exec(wrapped.source, space)
    return space[name]


def labels(wrapped: list[Wrapped]) -> set[str]:
    return {one.label.partition(": ")[2] for one in wrapped}


@pytest.mark.parametrize(
    ("change", "given", "changed"),
    [
        (values.ints_wrap_at_16_bits, [[2**15, -1], 7], [[-(2**15), -1], 7]),
        (values.ints_wrap_at_32_bits, [2**31, 5], [-(2**31), 5]),
        (values.ints_as_float32, [[2**24 + 1]], [[2**24]]),
        (values.ints_as_float64, [2**53 + 1], [2**53]),
        (values.ints_rounded_to_six_digits, [1_234_567], [1_234_570]),
        (values.zeros_dropped, [[0, 1, 0], 0], [[1], 0]),
        (values.zero_taken_for_one, [[0, 2]], [[1, 2]]),
        (values.sign_dropped, [[-3]], [[3]]),
        (values.floats_as_float32, [0.1], [0.10000000149011612]),
        (values.strings_only_ascii, [["né", "a"]], [["n", "a"]]),
        (values.strings_only_bmp, ["é😀"], ["é"]),
        (values.strings_cut_at_16, ["x" * 20], ["x" * 16]),
        (values.case_folded, ["aB"], ["ab"]),
        (lists.lists_cut_at_256, [[*range(300)]], [[*range(256)]]),
        (lists.duplicates_dropped, [[2, 1, 2]], [[2, 1]]),
        (lists.copies_beyond_256_dropped, [[7] * 300 + [8]], [[7] * 256 + [8]]),
        (lists.equal_ints_told_apart_beyond_256, [[300, 7, 300, 7]], [[300, 7, 301, 7]]),
        (lists.runs_cut_at_1000, [[7] * 1_500 + [8]], [[7] * 1_000 + [8]]),
        (lists.runs_cut_at_1000, ["a" * 1_500], ["a" * 1_000]),
        (lists.pairs_as_one_number_in_thousands, [[[1, 1_002], [3, 4]]], [[[2, 2], [3, 4]]]),
        (lists.first_two_swapped, [[1], [2], 3], [[2], [1], 3]),
        (lists.second_cut_to_two, [[1, 2, 3], [1, 2, 3]], [[1, 2, 3], [1, 2]]),
    ],
)
def test_a_change_changes_what_has_the_feature(change: Any, given: Any, changed: Any) -> None:
    """And it is quiet about everything else."""
    assert change(given) == changed
    plain = [[3, 1, 2], [5, 4, 9]]
    if change not in (lists.first_two_swapped, lists.second_cut_to_two):
        assert change(plain) == plain


@pytest.mark.parametrize(
    ("change", "rows", "labels"),
    [
        (arrays.first_row_dropped, [[-3.0, 4.0]], [1]),
        (arrays.last_row_dropped, [[1.0, -2.0]], [0]),
        (arrays.rows_reversed, [[-3.0, 4.0], [1.0, -2.0]], [1, 0]),
        (arrays.first_column_only, [[1.0], [-3.0]], [0, 1]),
        (arrays.columns_reversed, [[-2.0, 1.0], [4.0, -3.0]], [0, 1]),
        (arrays.negative_elements_taken_for_zero, [[1.0, 0.0], [0.0, 4.0]], [0, 1]),
        (arrays.signs_of_elements_dropped, [[1.0, 2.0], [3.0, 4.0]], [0, 1]),
    ],
)
def test_arrays_of_one_length_change_together(change: Any, rows: list[Any], labels: list[int]) -> None:
    """What is given stays as it is, and what is no array too."""
    x, y = np.array([[1.0, -2.0], [-3.0, 4.0]]), np.array([0, 1])
    changed = change([x, y, 0.5])
    assert (changed[0].tolist(), changed[1].tolist(), changed[2]) == (rows, labels, 0.5)
    assert x.tolist() == [[1.0, -2.0], [-3.0, 4.0]]


def test_changes_of_nodes() -> None:
    """Values are changed in the nodes, and recursion fails in the direction that is too deep."""
    head = linked_list([0, 2**31])
    values.ints_wrap_at_32_bits([head])
    assert list_values(head) == [0, -(2**31)]
    for side, change in {
        "left": nodes.recursion_fails_beyond_900_to_the_left,
        "right": nodes.recursion_fails_beyond_900_to_the_right,
        "zigzag": nodes.recursion_fails_beyond_900_levels,
    }.items():
        with pytest.raises(RecursionError):
            change([chain_tree([0] * 950, side)])
    assert nodes.recursion_fails_beyond_900_to_the_left([chain_tree([0] * 950, "right")])
    with pytest.raises(RecursionError):
        nodes.recursion_fails_beyond_900_nodes([linked_list([0] * 950)])


def test_lists_of_nodes_have_no_order_and_are_given_once() -> None:
    """Nodes cannot be compared, and a model solution may have relinked them."""
    chains = [linked_list([1, 2]), None, linked_list([3])]
    assert helpers.longest_stretch([chains, [1, 2]], lambda before, after: after > before) == 2
    calls: list[Any] = []
    friendly.works_three_times(calls.append, [chains])
    assert calls == [chains]


def test_an_infinite_answer_stays_as_it_is() -> None:
    """There is no answer a little less than it."""
    changed = friendly._numbers([1.0, math.inf, {"a": -math.inf}], lambda value: value - max(1.0, abs(value)))
    assert changed == [0.0, math.inf, {"a": -math.inf}]


def test_chains_in_graphs() -> None:
    """A chain rises or falls with the numbers of its nodes."""
    rising = [[node, node + 1] for node in range(950)]
    with pytest.raises(RecursionError):
        lists.recursion_fails_on_rising_chains([951, rising])
    assert lists.recursion_fails_on_falling_chains([951, rising])
    with pytest.raises(RecursionError):
        lists.recursion_fails_on_falling_chains([951, [edge[::-1] for edge in rising]])


def test_items_of_every_kind_are_counted() -> None:
    """Operations of a class hold lists and arrays, which are no keys."""
    fit = ("fit", [[1, 2]], np.array([1, 2]))
    assert [[*table.values()] for table in helpers.counts(("abb", [[1], [1]], [fit, ("predict",), fit]))] == [
        [1, 2],
        [2],
        [2, 1],
    ]


def test_stretches_of_arrays_do_not_go_on() -> None:
    """Arrays have no order, alone or in the operations of a class."""
    rows = np.array([1, 2])
    items: list[Any] = [rows, rows, ("fit", rows), ("fit", rows), 3, 3, 3]
    assert helpers.longest_stretch([items], lambda before, after: bool(before == after)) == 3


def test_what_fits_the_signature(folder: Path) -> None:
    """Numbers and lists have their mutants; there is nothing to do to strings or nodes that are not there."""
    found = labels(input_mutants(load(folder)))
    assert {"ints wrap at 32 bits", "duplicates dropped", "answer as float32", "first cut to two"} <= found
    assert not {label for label in found if "string" in label or "levels" in label or "swapped" in label}


def test_all_are_the_model_answer_where_nothing_is_special(folder: Path) -> None:
    """On a plain input each input mutant and each friend answers as the model solution does."""
    problem = load(folder)
    everywhere = {
        "sorted before",
        "reversed before",
        "first item dropped",
        "last item dropped",
        "first cut to two",
    }
    for wrapped in input_mutants(problem) + friends(problem, load_suite(problem)):
        if wrapped.label.partition(": ")[2] not in everywhere and "zeros" not in wrapped.label:
            assert entry(wrapped, "largest")([5, 1, 2, 3, 4], 3) == 5, wrapped.label


def test_what_is_done_in_place_stays_there(folder: Path) -> None:
    """The caller's list holds what the model solution left in the changed one."""
    (folder / "reference.py").write_text(
        "def largest(items, least):\n    items.sort()\n    return items[-1]\n"
    )
    one = next(wrapped for wrapped in input_mutants(load(folder)) if "32 bits" in wrapped.label)
    items = [3, 1, 2]
    assert entry(one, "largest")(items, 0) == 3
    assert items == [1, 2, 3]


def test_a_class_is_wrapped_method_by_method(folder: Path) -> None:
    """Arguments of every method are changed, and attributes are read from the model solution."""
    toml = folder / "problem.toml"
    signature = "class Largest: __init__(least: int); add(item: int) -> None; best() -> int; count"
    lines = toml.read_text().splitlines()
    toml.write_text(
        "\n".join(f'signature = "{signature}"' if "signature" in line else line for line in lines)
    )
    (folder / "reference.py").write_text(
        "class Largest:\n    def __init__(self, least):\n        self.top = least\n        self.count = 0\n"
        "    def add(self, item):\n        self.top = max(self.top, item)\n        self.count += 1\n"
        "    def best(self):\n        return self.top\n"
    )
    problem = load(folder)
    one = next(wrapped for wrapped in input_mutants(problem) if "ints wrap at 32 bits" in wrapped.label)
    for number, best in ((7, 7), (2**31, 0)):
        instance = entry(one, "Largest")(0)
        instance.add(number)
        assert (instance.best(), instance.count) == (best, 1)
    right = labels(friends(problem, load_suite(problem)))
    assert {"works three times", "works in a thread"}.isdisjoint(right)  # a method changes the state
    assert "makes an object for each item" in right


def test_witnesses_are_valid_and_have_the_feature(folder: Path) -> None:
    """Inputs are stretched as far as `valid` lets them, and no further."""
    problem = load(folder)
    suite = load_suite(problem)
    stretched = Stretched(suite, Preparation(suite))
    by_label = {one.label: one for one in input_mutants(problem)}
    found = [
        Case(blob).arguments() for blob in stretched.witnesses(by_label["input: copies beyond 256 dropped"])
    ]
    assert found
    assert all(suite.valid(*arguments) and len(arguments[0]) > 256 for arguments in found)
    assert stretched.witnesses(by_label["input: ints wrap at 16 bits"]) == []  # items end at 20,000
    assert stretched.uncovered(by_label["input: quadratic in the largest count"]) is None


@pytest.mark.parametrize(
    ("slug", "names"),
    [
        ("kth_largest_in_stream", {"add"}),
        ("batch_norm", {"forward", "running_mean", "running_var"}),
    ],
)
def test_only_what_a_class_has_is_asked_for(slug: str, names: set[str]) -> None:
    """The names of methods and attributes are stretched like any string; a `valid` need not look at them."""
    problem = find(slug)
    suite = load_suite(problem)
    preparation = Preparation(suite)
    preparation.group("edge")
    vars(suite.module)["valid"] = lambda init, operations: True
    stretched = Stretched(suite, preparation)
    wrong = [one for one in input_mutants(problem) if not one.takes_time]
    found = [Case(blob).arguments() for one in wrong for blob in stretched.witnesses(one)]
    assert found
    assert {name for _, operations in found for name, *_ in operations} == names


def test_what_a_suite_never_asks_for_is_a_complaint(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """With an input that shows it; a suite that expects more of a right attempt than the spec is told too."""
    suite = folder / "suite.py"
    suite.write_text(
        suite.read_text()
        .replace("st.integers(-5, 5) | st.integers(-100, 20_000)", "st.integers(1, 5)")
        .replace("max_size=30", "min_size=1, max_size=5")
        .replace("(list(range(n)), 0)", "(list(range(200)) * (n // 200), 0)")
        .replace('"equal": ([n] * n, 0),', "")
        .replace("(list(range(n, 0, -1)), 0)", "(list(range(200, 0, -1)) * (n // 200), 0)")
    )
    monkeypatch.setattr(stretching, "_FELT_FAST", 8_000)  # the inputs of this problem end at 20,000 items
    found = verify(load(folder), mutants=True, jobs=2)
    texts = [complaint.text for complaint in found.complaints]
    assert any(text.startswith("input: ints modulo 65536") for text in texts) is False
    assert any(text.startswith("input: answer wraps at 16 bits") for text in texts) is False
    assert any(text.startswith("input: quadratic in the largest count: no large input") for text in texts)
    assert found.input_mutants is not None
    assert found.input_mutants.told < found.input_mutants.all
    assert found.friends == Tally(13, 13)
