"""Returns [] for an empty range, so that only nodes with two children or none occur."""

from judge.kit import TreeNode


def unique_bsts(n):
    def build(low, high):
        if low == high:
            return [TreeNode(low)]
        return [
            TreeNode(i, left, right)
            for i in range(low, high + 1)
            for left in build(low, i - 1)
            for right in build(i + 1, high)
        ]

    return build(1, n)
