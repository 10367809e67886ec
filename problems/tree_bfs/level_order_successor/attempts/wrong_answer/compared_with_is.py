"""Compares numbers with `is`, which holds for small ones only."""


def level_order_successor(root, key):
    queue = [root]
    for node in queue:  # grows while it is walked
        queue += [child for child in (node.left, node.right) if child]
    for place, node in enumerate(queue[:-1]):
        if node.val is key:
            return queue[place + 1].val
    return None
