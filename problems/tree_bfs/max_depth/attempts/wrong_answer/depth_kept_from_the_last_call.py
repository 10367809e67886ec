"""Keeps the largest depth outside the function, where it survives from the previous call."""

deepest = 0


def max_depth(root):
    global deepest
    stack = [(root, 1)] if root else []
    while stack:
        node, depth = stack.pop()
        deepest = max(deepest, depth)
        stack += [(child, depth + 1) for child in (node.left, node.right) if child]
    return deepest
