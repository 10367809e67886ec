"""Lists, and several arguments, that are changed or that a recursion does not survive."""

from __future__ import annotations

from typing import Any

from judge.authoring.features.helpers import without_duplicates


def lists_cut_at_256(arguments: Any) -> Any:
    return [argument[:256] if type(argument) is list else argument for argument in arguments]


def lists_cut_at_1000(arguments: Any) -> Any:
    return [argument[:1000] if type(argument) is list else argument for argument in arguments]


def lists_cut_at_65536(arguments: Any) -> Any:
    return [argument[:65_536] if type(argument) is list else argument for argument in arguments]


def inner_lists_cut_at_256(arguments: Any) -> Any:
    return [
        [item[:256] if type(item) is list else item for item in argument]
        if type(argument) is list
        else argument
        for argument in arguments
    ]


def inner_lists_cut_at_1000(arguments: Any) -> Any:
    return [
        [item[:1000] if type(item) is list else item for item in argument]
        if type(argument) is list
        else argument
        for argument in arguments
    ]


def duplicates_dropped(arguments: Any) -> Any:
    return [without_duplicates(argument) if type(argument) is list else argument for argument in arguments]


def copies_beyond_256_dropped(arguments: Any) -> Any:
    def dropped(items: list[Any]) -> list[Any]:
        counts: dict[str, int] = {}
        kept = []
        for item in items:
            key = repr(item)
            counts[key] = counts.get(key, 0) + 1
            if counts[key] <= 256:
                kept.append(item)
        return kept

    return [dropped(argument) if type(argument) is list else argument for argument in arguments]


def equal_ints_told_apart_beyond_256(arguments: Any) -> Any:
    """Return a number of its own to each later copy of an int that Python keeps no single object of."""

    def told_apart(items: list[Any]) -> list[Any]:
        seen: set[int] = set()
        fresh = max((item for item in items if type(item) is int), default=0)
        changed = []
        for item in items:
            if type(item) is int and not -5 <= item <= 256 and item in seen:
                fresh += 1
                changed.append(fresh)
            else:
                changed.append(item)
                if type(item) is int:
                    seen.add(item)
        return changed

    return [told_apart(argument) if type(argument) is list else argument for argument in arguments]


def runs_cut_at_1000(arguments: Any) -> Any:
    def cut(items: Any) -> Any:
        kept: list[Any] = []
        length = 0
        for position, item in enumerate(items):
            length = length + 1 if position and item == items[position - 1] else 1
            if length <= 1000:
                kept.append(item)
        if len(kept) == len(items):
            return items
        return "".join(kept) if type(items) is str else kept

    return [cut(argument) if type(argument) in (list, str) else argument for argument in arguments]


def sorted_before(arguments: Any) -> Any:
    return [sorted(argument) if type(argument) is list else argument for argument in arguments]


def reversed_before(arguments: Any) -> Any:
    return [argument[::-1] if type(argument) in (list, str) else argument for argument in arguments]


def first_item_dropped(arguments: Any) -> Any:
    return [
        argument[1:] if type(argument) in (list, str) and len(argument) > 1 else argument
        for argument in arguments
    ]


def last_item_dropped(arguments: Any) -> Any:
    return [
        argument[:-1] if type(argument) in (list, str) and len(argument) > 1 else argument
        for argument in arguments
    ]


def second_halves_dropped_beyond_17_halvings(arguments: Any) -> Any:
    return [argument[: 2**17] if type(argument) in (list, str) else argument for argument in arguments]


def pairs_as_one_number_in_thousands(arguments: Any) -> Any:
    def keyed(item: Any) -> Any:
        if type(item) is list and len(item) == 2 and all(type(part) is int for part in item):
            return list(divmod(item[0] * 1000 + item[1], 1000))
        return item

    return [
        [keyed(item) for item in argument] if type(argument) is list else argument for argument in arguments
    ]


def first_two_swapped(arguments: Any) -> Any:
    return [arguments[1], arguments[0], *arguments[2:]]


def first_cut_to_two(arguments: Any) -> Any:
    return [arguments[0][:2], *arguments[1:]]


def second_cut_to_two(arguments: Any) -> Any:
    return [arguments[0], arguments[1][:2], *arguments[2:]]


def recursion_fails_beyond_900_items(arguments: Any) -> Any:
    if any(type(argument) in (list, str) and len(argument) > 900 for argument in arguments):
        raise RecursionError("maximum recursion depth exceeded")
    return arguments


def recursion_fails_beyond_900_in_a_row(arguments: Any) -> Any:
    if any(
        type(item) is list and len(item) > 900
        for argument in arguments
        if type(argument) is list
        for item in argument
    ):
        raise RecursionError("maximum recursion depth exceeded")
    return arguments


def recursion_fails_on_rising_chains(arguments: Any) -> Any:
    for argument in arguments:
        if type(argument) is list:
            depth: dict[int, int] = {}
            for start, end in sorted(item for item in argument if type(item) is list and len(item) == 2):
                if start < end:
                    depth[end] = max(depth.get(end, 0), depth.get(start, 0) + 1)
            if max(depth.values(), default=0) > 900:
                raise RecursionError("maximum recursion depth exceeded")
    return arguments


def recursion_fails_on_falling_chains(arguments: Any) -> Any:
    for argument in arguments:
        if type(argument) is list:
            depth: dict[int, int] = {}
            pairs = sorted((item for item in argument if type(item) is list and len(item) == 2), reverse=True)
            for start, end in pairs:
                if start > end:
                    depth[end] = max(depth.get(end, 0), depth.get(start, 0) + 1)
            if max(depth.values(), default=0) > 900:
                raise RecursionError("maximum recursion depth exceeded")
    return arguments
