"""Starts from right to left, so that the second level goes from left to right."""


def zigzag_level_order(root):
    levels, level, backwards = [], [root] if root else [], True
    while level:
        values = [node.val for node in level]
        levels.append(values[::-1] if backwards else values)
        backwards = not backwards
        level = [child for node in level for child in (node.left, node.right) if child]
    return levels
