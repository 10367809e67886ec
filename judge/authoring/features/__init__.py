"""What goes wrong on inputs with one feature: the changes that input mutants make.

Each function of these modules is pasted into the source of an attempt, below the source of `helpers`, so it imports
what else it needs by itself. Each takes the arguments of a call as a list and gives the changed ones, or, where its
name begins with `answer_`, takes the answer and gives the changed one; where the feature is not there it changes
nothing.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

from judge.authoring.features import answers, arrays, costs, lists, nodes, values
from judge.authoring.types import Types


def _int(types: Types) -> bool:
    return "int" in types.text or "Node" in types.text


def _float(types: Types) -> bool:
    return "float" in types.text or "ndarray" in types.text


def _string(types: Types) -> bool:
    return "str" in types.text


def _list(types: Types) -> bool:
    return types.has_lists


def _array(types: Types) -> bool:
    return "ndarray" in types.text


def _inner(types: Types) -> bool:
    return types.has_inner_lists


def _sized(types: Types) -> bool:
    return types.has_lists or "Node" in types.text or _array(types)


def _graph(types: Types) -> bool:
    return types.parameters[:2] == ["int", "list[list[int]]"]


def _items(types: Types) -> bool:
    return types.has_lists and not _graph(types)  # the order of edges tells nothing


def _tree(types: Types) -> bool:
    return "TreeNode" in types.text


def _chain(types: Types) -> bool:
    return "ListNode" in types.text


def _gives_int(types: Types) -> bool:
    return "int" in types.answers


def _gives_float(types: Types) -> bool:
    return "float" in types.answers or "ndarray" in types.answers


def _gives_list(types: Types) -> bool:
    return "list[" in types.answers or "str" in types.answers


FEATURES: Final[dict[Callable[[Any], Any], Callable[[Types], bool]]] = {
    values.ints_wrap_at_16_bits: _int,
    values.ints_wrap_at_32_bits: _int,
    values.ints_modulo_65536: _int,
    values.ints_as_float32: _int,
    values.ints_as_float64: _int,
    values.ints_rounded_to_six_digits: _int,
    values.zero_taken_for_one: _int,
    values.zero_taken_for_minus_one: _int,
    values.zeros_dropped: _int,
    values.sign_dropped: _int,
    values.negatives_taken_for_zero: _int,
    values.minus_one_taken_for_zero: _int,
    values.ints_from_a_million_on_cut: _int,
    values.single_numbers_cut_at_1000: lambda types: "int" in types.parameters,
    values.single_numbers_cut_at_100000: lambda types: "int" in types.parameters,
    values.floats_as_float32: _float,
    values.floats_rounded_to_six_digits: _float,
    values.floats_cut_to_ints: _float,
    values.strings_cut_at_16: _string,
    values.strings_cut_at_255: _string,
    values.strings_only_ascii: _string,
    values.strings_only_bmp: _string,
    values.case_folded: _string,
    values.strings_stripped: _string,
    values.strings_only_alphanumeric: _string,
    values.newlines_dropped: _string,
    values.null_characters_dropped: _string,
    values.hash_signs_dropped: _string,
    values.accents_composed: _string,
    values.empty_strings_dropped: _string,
    values.strings_reversed: _string,
    lists.lists_cut_at_256: _list,
    lists.lists_cut_at_1000: _list,
    lists.lists_cut_at_65536: _list,
    lists.inner_lists_cut_at_256: _inner,
    lists.inner_lists_cut_at_1000: _inner,
    lists.duplicates_dropped: _list,
    lists.copies_beyond_256_dropped: _list,
    lists.equal_ints_told_apart_beyond_256: lambda types: "list[int]" in types.text,
    lists.runs_cut_at_1000: _list,
    lists.sorted_before: _list,
    lists.reversed_before: _list,
    lists.first_item_dropped: _list,
    lists.last_item_dropped: _list,
    lists.second_halves_dropped_beyond_17_halvings: _list,
    lists.pairs_as_one_number_in_thousands: _inner,
    lists.first_two_swapped: lambda types: types.first_two_alike,
    lists.first_cut_to_two: lambda types: types.cuts(0),
    lists.second_cut_to_two: lambda types: types.cuts(1),
    arrays.first_row_dropped: _array,
    arrays.last_row_dropped: _array,
    arrays.rows_cut_at_256: _array,
    arrays.rows_reversed: _array,
    arrays.first_column_only: _array,
    arrays.columns_reversed: _array,
    arrays.negative_elements_taken_for_zero: _array,
    arrays.signs_of_elements_dropped: _array,
    nodes.recursion_fails_beyond_900_to_the_left: _tree,
    nodes.recursion_fails_beyond_900_to_the_right: _tree,
    nodes.recursion_fails_beyond_900_levels: _tree,
    nodes.recursion_fails_beyond_10000_levels: _tree,
    nodes.levels_cut_at_1000_nodes: _tree,
    nodes.only_the_last_1000_nodes_of_a_level: _tree,
    nodes.recursion_fails_beyond_900_nodes: _chain,
    nodes.recursion_fails_beyond_10000_nodes: _chain,
    nodes.nodes_beyond_1000_valued_zero: _chain,
    lists.recursion_fails_beyond_900_items: _list,
    lists.recursion_fails_beyond_900_in_a_row: _inner,
    lists.recursion_fails_on_rising_chains: _graph,
    lists.recursion_fails_on_falling_chains: _graph,
    answers.answer_wraps_at_16_bits: _gives_int,
    answers.answer_wraps_at_32_bits: _gives_int,
    answers.answer_as_float32: _gives_int,
    answers.answer_as_float64: _gives_int,
    answers.answer_modulo_a_prime: _gives_int,
    answers.answer_at_least_minus_ten: _gives_int,
    answers.answer_at_least_minus_a_million: _gives_int,
    answers.answer_at_most_a_million: _gives_int,
    answers.answer_off_by_a_thousandth: _gives_float,
    answers.answer_rounded_to_nine_places: _gives_float,
    answers.answer_rounded_to_three_places: _gives_float,
    answers.answer_added_to_those_before: lambda types: _gives_int(types) or _gives_list(types),
    answers.answer_cut_at_256: _gives_list,
    answers.answer_cut_at_1000: _gives_list,
    answers.answer_without_duplicates: _gives_list,
    answers.answer_sorted: _gives_list,
    answers.answer_reversed: _gives_list,
    costs.quadratic_in_length_at_the_speed_of_c: _sized,
    costs.quadratic_in_length: _sized,
    costs.quadratic_in_the_number_of_distinct_items: _list,
    costs.quadratic_in_the_largest_count: _items,
    costs.quadratic_in_the_longest_run: _items,
    costs.quadratic_in_the_longest_rise: _items,
    costs.quadratic_in_the_longest_fall: _items,
    costs.quadratic_in_the_widest_level: _tree,
    costs.quadratic_in_the_largest_degree: _graph,
}
"""Each change, and whether arguments or answers of these types may have the feature."""
