"""Keeps one tree for each root and height of the two subtrees."""

from judge.kit import TreeNode


def height(node):
    return 1 + max(height(node.left), height(node.right)) if node else 0


def unique_bsts(n):
    def build(low, high):
        if low > high:
            return [None]
        kept = {}
        for value in range(low, high + 1):
            for left in build(low, value - 1):
                for right in build(value + 1, high):
                    kept.setdefault((value, height(left), height(right)), TreeNode(value, left, right))
        return list(kept.values())

    return build(1, n)
