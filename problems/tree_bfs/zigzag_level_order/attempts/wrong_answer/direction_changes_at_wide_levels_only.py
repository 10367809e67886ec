"""Changes the direction only after levels with more than one node."""


def zigzag_level_order(root):
    levels, level, backwards = [], [root] if root else [], True
    while level:
        values = [node.val for node in level]
        if len(level) > 1:
            if backwards:
                values.reverse()
            backwards = not backwards
        levels.append(values)
        level = [child for node in level for child in (node.left, node.right) if child]
    return levels
