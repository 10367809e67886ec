"""Adds only children with a true value to the queue."""


def level_order(root):
    levels, level = [], [root] if root else []
    while level:
        levels.append([node.val for node in level])
        level = [c for node in level for c in (node.left, node.right) if c and c.val]
    return levels
