"""Uses the values 0 to n - 1."""

from judge.kit import TreeNode


def unique_bsts(n):
    def build(low, high):
        if low == high:
            return [None]
        return [
            TreeNode(i, left, right)
            for i in range(low, high)
            for left in build(low, i)
            for right in build(i + 1, high)
        ]

    return build(0, n) if n else []
