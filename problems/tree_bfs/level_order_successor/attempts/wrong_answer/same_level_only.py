"""Finds no successor for the last node of a level."""


def level_order_successor(root, key):
    level = [root] if root else []
    while level:
        for i in range(len(level) - 1):
            if level[i].val == key:
                return level[i + 1].val
        level = [child for node in level for child in (node.left, node.right) if child]
    return None
