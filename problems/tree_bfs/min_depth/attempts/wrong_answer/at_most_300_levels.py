"""Assumes that there are at most 300 levels."""


def min_depth(root):
    best = 300 if root else 0
    stack = [(root, 1)] if root else []
    while stack:
        node, depth = stack.pop()
        if not node.left and not node.right:
            best = min(best, depth)
        stack += [(child, depth + 1) for child in (node.left, node.right) if child and depth < best]
    return best
