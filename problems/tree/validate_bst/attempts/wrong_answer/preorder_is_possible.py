"""Checks only that some search tree has the values in this preorder."""

from math import inf


def is_search_tree(root):
    low, path = -inf, []
    stack = [root] if root else []
    while stack:
        node = stack.pop()
        if node.val <= low or (path and node.val == path[-1]):
            return False
        while path and path[-1] < node.val:
            low = path.pop()
        path.append(node.val)
        stack += [child for child in (node.right, node.left) if child]
    return True
