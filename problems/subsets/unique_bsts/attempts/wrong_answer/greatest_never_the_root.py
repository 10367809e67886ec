"""Never uses the largest value of a range as the root, unless it is the only one."""

from judge.kit import TreeNode


def unique_bsts(n):
    def build(low, high):
        if low > high:
            return [None]
        if low == high:
            return [TreeNode(low)]
        return [
            TreeNode(i, left, right)
            for i in range(low, high)
            for left in build(low, i - 1)
            for right in build(i + 1, high)
        ]

    return build(1, n) if n else []
