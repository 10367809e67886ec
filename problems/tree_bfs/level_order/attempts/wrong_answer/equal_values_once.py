"""Returns equal values of a level once."""


def level_order(root):
    levels, level = [], [root] if root else []
    while level:
        levels.append(list(dict.fromkeys(node.val for node in level)))
        level = [child for node in level for child in (node.left, node.right) if child]
    return levels
