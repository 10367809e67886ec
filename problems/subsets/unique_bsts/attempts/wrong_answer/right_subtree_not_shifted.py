"""Stores trees by their size only, so that right subtrees have the values from 1 on."""

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
