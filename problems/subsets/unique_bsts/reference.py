from itertools import product

from judge.kit import TreeNode


def unique_bsts(n: int) -> list[TreeNode]:
    def trees(low: int, high: int) -> list[TreeNode | None]:
        """Return all search trees of the values from low to high; many share subtrees."""
        if low > high:
            return [None]
        return [
            TreeNode(root, left, right)
            for root in range(low, high + 1)
            for left, right in product(trees(low, root - 1), trees(root + 1, high))
        ]

    return [root for root in trees(1, n) if root]
