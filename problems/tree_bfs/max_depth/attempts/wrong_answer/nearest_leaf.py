"""Stops at the first level that has a leaf."""


def max_depth(root):
    depth, level = 0, [root] if root else []
    while level:
        depth += 1
        if any(node.left is None and node.right is None for node in level):
            return depth
        level = [child for node in level for child in (node.left, node.right)]
        level = [node for node in level if node]
    return depth
