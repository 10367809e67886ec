"""Shifts the values of the right subtree in place, although other trees share it."""

from judge.kit import TreeNode


def shift(node, by):
    if node:
        node.val += by
        shift(node.left, by)
        shift(node.right, by)


def unique_bsts(n):
    by_size = [[None]]
    for size in range(1, n + 1):
        trees = []
        for root in range(1, size + 1):
            for left in by_size[root - 1]:
                for right in by_size[size - root]:
                    shift(right, root)
                    trees.append(TreeNode(root, left, right))
        by_size.append(trees)
    return by_size[n] if n else []
