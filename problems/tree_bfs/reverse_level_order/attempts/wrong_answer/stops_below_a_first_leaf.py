"""Treats the first level whose first node has no children as the lowest."""


def reverse_level_order(root):
    levels, level = [], [root] if root else []
    while level:
        levels.insert(0, [node.val for node in level])
        if level[0].left is None and level[0].right is None:
            break
        level = [child for node in level for child in (node.left, node.right) if child]
    return levels
