"""Looks for the key with find, whose -1 plus 1 is the root."""


def level_order_successor(root, key):
    values, level = [], [root] if root else []
    while level:
        values += [node.val for node in level]
        level = [child for node in level for child in (node.left, node.right) if child]
    place = max((i for i, value in enumerate(values) if value == key), default=-1)
    return values[place + 1] if place + 1 < len(values) else None
