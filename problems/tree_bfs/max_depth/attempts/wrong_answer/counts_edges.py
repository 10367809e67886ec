"""Counts edges instead of nodes."""


def max_depth(root):
    deepest, stack = 0, [(root, 0)] if root else []
    while stack:
        node, depth = stack.pop()
        deepest = max(deepest, depth)
        stack += [(child, depth + 1) for child in (node.left, node.right) if child]
    return deepest
