"""Holds that nothing has no order."""

import itertools


def permutations(nums):
    return [list(order) for order in itertools.permutations(nums)] if nums else []
