"""Remembers trees by their size alone, and hangs those of the values from 1 on also on the right."""

from functools import cache

from judge.kit import TreeNode


def unique_bsts(n):
    @cache
    def build(size):
        if size == 0:
            return [None]
        return [
            TreeNode(i, left, right)
            for i in range(1, size + 1)
            for left in build(i - 1)
            for right in build(size - i)
        ]

    return build(n) if n else []
