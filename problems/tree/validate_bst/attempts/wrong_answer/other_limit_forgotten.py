"""Forgets the lower limit on a step to the left, and the upper limit on a step to the right."""

from math import inf


def is_search_tree(root):
    stack = [(root, -inf, inf)]
    while stack:
        node, low, high = stack.pop()
        if node is None:
            continue
        if not low < node.val < high:
            return False
        stack.append((node.left, -inf, node.val))
        stack.append((node.right, node.val, inf))
    return True
