"""Changes the direction once and never back."""


def zigzag_level_order(root):
    levels, level = [], [root] if root else []
    while level:
        values = [node.val for node in level]
        levels.append(values[::-1] if levels else values)
        level = [child for node in level for child in (node.left, node.right) if child]
    return levels
