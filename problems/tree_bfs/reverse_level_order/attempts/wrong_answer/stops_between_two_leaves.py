"""Treats a level whose first and last node have no children as the lowest."""


def reverse_level_order(root):
    levels, level = [], [root] if root else []
    while level:
        levels.insert(0, [node.val for node in level])
        if not any((end.left or end.right) for end in (level[0], level[-1])):
            break
        level = [child for node in level for child in (node.left, node.right) if child]
    return levels
