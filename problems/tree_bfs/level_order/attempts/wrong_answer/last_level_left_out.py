"""Adds a level only when it has children, so that the last level is lost."""


def level_order(root):
    levels, level = [], [root] if root else []
    while level:
        below = [child for node in level for child in (node.left, node.right) if child]
        if below:
            levels.append([node.val for node in level])
        level = below
    return levels
