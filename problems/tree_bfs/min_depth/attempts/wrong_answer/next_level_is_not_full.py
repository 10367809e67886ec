"""Stops at the first level whose next one is not full."""


def min_depth(root):
    depth, level = 0, [root] if root else []
    while level:
        depth += 1
        below = [child for node in level for child in (node.left, node.right) if child]
        if len(below) < 2 * len(level):
            break
        level = below
    return depth
