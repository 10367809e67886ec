"""Tests whether the value is true instead of whether the node exists."""


def level_order(root):
    levels, level = [], [root] if root else []
    while level:
        values = [node.val for node in level if node.val]
        if values:
            levels.append(values)
        level = [child for node in level for child in (node.left, node.right) if child]
    return levels
