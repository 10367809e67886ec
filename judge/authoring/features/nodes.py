"""Trees and linked lists that are cut, changed, or that a recursion does not survive."""

from __future__ import annotations

from typing import Any

from judge.authoring.features.helpers import chains_in, is_deeper, nodes_of, trees_in


def recursion_fails_beyond_900_to_the_left(arguments: Any) -> Any:
    if any(is_deeper(root, 900, "l") for root in trees_in(arguments)):
        raise RecursionError("maximum recursion depth exceeded")
    return arguments


def recursion_fails_beyond_900_to_the_right(arguments: Any) -> Any:
    if any(is_deeper(root, 900, "r") for root in trees_in(arguments)):
        raise RecursionError("maximum recursion depth exceeded")
    return arguments


def recursion_fails_beyond_900_levels(arguments: Any) -> Any:
    if any(is_deeper(root, 900, "lr") for root in trees_in(arguments)):
        raise RecursionError("maximum recursion depth exceeded")
    return arguments


def recursion_fails_beyond_10000_levels(arguments: Any) -> Any:
    if any(is_deeper(root, 10_000, "lr") for root in trees_in(arguments)):
        raise RecursionError("maximum recursion depth exceeded")
    return arguments


def levels_cut_at_1000_nodes(arguments: Any) -> Any:
    for root in trees_in(arguments):
        level = [root]
        while level:
            if len(level) > 1000:
                for node in level[1000:]:
                    node.left = node.right = None
                    node.val = 0
            level = [child for node in level[:1000] for child in (node.left, node.right) if child is not None]
    return arguments


def only_the_last_1000_nodes_of_a_level(arguments: Any) -> Any:
    for root in trees_in(arguments):
        level = [root]
        while level:
            for node in level[:-1000]:
                node.left = node.right = None
            level = [
                child for node in level[-1000:] for child in (node.left, node.right) if child is not None
            ]
    return arguments


def recursion_fails_beyond_900_nodes(arguments: Any) -> Any:
    if any(len(nodes_of(head)) > 900 for head in chains_in(arguments)):
        raise RecursionError("maximum recursion depth exceeded")
    return arguments


def recursion_fails_beyond_10000_nodes(arguments: Any) -> Any:
    if any(len(nodes_of(head)) > 10_000 for head in chains_in(arguments)):
        raise RecursionError("maximum recursion depth exceeded")
    return arguments


def nodes_beyond_1000_valued_zero(arguments: Any) -> Any:
    for head in chains_in(arguments):
        for node in nodes_of(head)[1000:]:
            node.val = 0
    return arguments
