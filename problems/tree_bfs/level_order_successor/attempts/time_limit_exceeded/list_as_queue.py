"""Removes nodes from the front of a list, which moves all other elements."""


def level_order_successor(root, key):
    waiting = [root]
    while waiting:
        node = waiting.pop(0)
        waiting += [child for child in (node.left, node.right) if child]
        if node.val == key:
            return waiting[0].val if waiting else None
    return None
