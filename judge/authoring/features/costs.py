"""Extra time that grows with the square of one dimension of the input."""

from __future__ import annotations

from typing import Any

from judge.authoring.features.helpers import counts, longest_stretch, sizes, spend, trees_in


def quadratic_in_length_at_the_speed_of_c(arguments: Any) -> Any:
    spend(max(sizes(arguments), default=0), fast=True)
    return arguments


def quadratic_in_length(arguments: Any) -> Any:
    spend(max(sizes(arguments), default=0), fast=False)
    return arguments


def quadratic_in_the_number_of_distinct_items(arguments: Any) -> Any:
    spend(max(map(len, counts(arguments)), default=0), fast=True)
    return arguments


def quadratic_in_the_largest_count(arguments: Any) -> Any:
    spend(max((max(table.values(), default=0) for table in counts(arguments)), default=0), fast=True)
    return arguments


def quadratic_in_the_longest_run(arguments: Any) -> Any:
    spend(longest_stretch(arguments, lambda before, after: bool(after == before)), fast=True)
    return arguments


def quadratic_in_the_longest_rise(arguments: Any) -> Any:
    spend(longest_stretch(arguments, lambda before, after: bool(after > before)), fast=True)
    return arguments


def quadratic_in_the_longest_fall(arguments: Any) -> Any:
    spend(longest_stretch(arguments, lambda before, after: bool(after < before)), fast=True)
    return arguments


def quadratic_in_the_widest_level(arguments: Any) -> Any:
    widest = 0
    for root in trees_in(arguments):
        level = [root]
        while level:
            widest = max(widest, len(level))
            level = [child for node in level for child in (node.left, node.right) if child is not None]
    spend(widest, fast=True)
    return arguments


def quadratic_in_the_largest_degree(arguments: Any) -> Any:
    degrees: dict[int, int] = {}
    for argument in arguments:
        if type(argument) is list:
            for item in argument:
                if type(item) is list and len(item) == 2:
                    for end in item:
                        degrees[end] = degrees.get(end, 0) + 1
    spend(max(degrees.values(), default=0), fast=True)
    return arguments
