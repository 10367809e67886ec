"""Puts the greater values into the left subtree."""

from judge.kit import TreeNode


def unique_bsts(n):
    def build(low, high):
        if low > high:
            return [None]
        return [
            TreeNode(i, left, right)
            for i in range(low, high + 1)
            for right in build(low, i - 1)
            for left in build(i + 1, high)
        ]

    return build(1, n) if n else []
