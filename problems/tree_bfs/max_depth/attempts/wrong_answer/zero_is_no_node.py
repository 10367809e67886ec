"""Tests the value of a child instead of the node, so that a child of value 0 is missing."""


def max_depth(root):
    depth, level = 0, [root] if root else []
    while level:
        depth += 1
        level = [child for node in level for child in (node.left, node.right) if child and child.val]
    return depth
