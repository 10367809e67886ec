"""Adds a level only when it has children, so that the lowest level is lost."""


def reverse_level_order(root):
    levels, level = [], [root] if root else []
    while level:
        below = [child for node in level for child in (node.left, node.right) if child]
        if below:
            levels.insert(0, [node.val for node in level])
        level = below
    return levels
