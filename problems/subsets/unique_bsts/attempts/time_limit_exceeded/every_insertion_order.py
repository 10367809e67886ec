"""Inserts the values in all n! orders, and keeps each resulting tree once."""

from itertools import permutations

from judge.kit import TreeNode


def unique_bsts(n):
    found = {}
    for order in permutations(range(1, n + 1)):
        root = None
        for value in order:
            root = inserted(root, value)
        found[written(root)] = root
    return [root for root in found.values() if root]


def inserted(node, value):
    if node is None:
        return TreeNode(value)
    if value < node.val:
        node.left = inserted(node.left, value)
    else:
        node.right = inserted(node.right, value)
    return node


def written(node):
    return (node.val, written(node.left), written(node.right)) if node else None
