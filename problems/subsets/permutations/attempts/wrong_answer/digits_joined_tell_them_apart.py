"""Drops orders whose digits, written one after the other, have come before."""

import itertools


def permutations(nums):
    found = {}
    for order in itertools.permutations(nums):
        found.setdefault("".join(map(str, order)), list(order))
    return list(found.values())
