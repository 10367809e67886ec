"""Removes nodes from the front of a list, which moves all other elements."""


def min_depth(root):
    waiting = [(root, 1)] if root else []
    while waiting:
        node, depth = waiting.pop(0)
        if not node.left and not node.right:
            return depth
        waiting += [(child, depth + 1) for child in (node.left, node.right) if child]
    return 0
