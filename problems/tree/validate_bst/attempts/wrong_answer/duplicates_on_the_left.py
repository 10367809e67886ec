"""Allows equal values in the left subtree."""

from math import inf


def is_search_tree(root):
    stack = [(root, -inf, inf)]
    while stack:
        node, low, high = stack.pop()
        if node is None:
            continue
        if not low < node.val <= high:
            return False
        stack.append((node.left, low, node.val))
        stack.append((node.right, node.val, high))
    return True
