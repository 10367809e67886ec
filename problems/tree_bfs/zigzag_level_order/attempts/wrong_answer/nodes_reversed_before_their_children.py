"""Reverses the nodes of the level, so that their children are collected in the wrong order."""


def zigzag_level_order(root):
    levels, level, backwards = [], [root] if root else [], False
    while level:
        if backwards:
            level.reverse()
        levels.append([node.val for node in level])
        level = [child for node in level for child in (node.left, node.right) if child]
        backwards = not backwards
    return levels
