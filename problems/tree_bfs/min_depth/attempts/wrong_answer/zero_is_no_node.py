"""Tests the value of a child instead of the node, so that a child of value 0 is missing."""


def min_depth(root):
    depth, level = 0, [root] if root else []
    while level:
        depth += 1
        below = []
        for node in level:
            children = [child for child in (node.left, node.right) if child and child.val]
            if not children:
                return depth
            below += children
        level = below
    return depth
