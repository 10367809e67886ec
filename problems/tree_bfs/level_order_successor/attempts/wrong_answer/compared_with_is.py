"""Compares numbers with `is`, which works for small integers only."""


def level_order_successor(root, key):
    queue = [root]
    for node in queue:  # grows during the loop
        queue += [child for child in (node.left, node.right) if child]
    for i, node in enumerate(queue[:-1]):
        if node.val is key:
            return queue[i + 1].val
    return None
