"""Sorts each level by column (left child -1, right child +1), though cousins may cross."""


def reverse_level_order(root):
    levels, level = [], [(0, root)] if root else []
    while level:
        level.sort(key=lambda it: it[0])
        levels.insert(0, [node.val for _, node in level])
        level = [
            (column + step, child)
            for column, node in level
            for step, child in ((-1, node.left), (1, node.right))
            if child
        ]
    return levels
