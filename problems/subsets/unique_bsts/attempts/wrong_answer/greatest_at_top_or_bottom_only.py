"""Adds the largest value only above the root or below the last node, never between."""

from judge.kit import TreeNode


def unique_bsts(n):
    found = [TreeNode(1)] if n else []
    for value in range(2, n + 1):
        found = [TreeNode(value, root) for root in found] + [appended(root, value) for root in found]
    return found


def appended(node, value):
    if node is None:
        return TreeNode(value)
    return TreeNode(node.val, node.left, appended(node.right, value))
