"""Removes permutations whose joined digits have occurred before."""

import itertools


def permutations(nums):
    found = {}
    for order in itertools.permutations(nums):
        found.setdefault("".join(map(str, order)), list(order))
    return list(found.values())
