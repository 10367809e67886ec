"""Treats a successor of 0 as None."""

from collections import deque


def level_order_successor(root, key):
    queue, found = deque([root] if root else []), False
    while queue:
        node = queue.popleft()
        if found and node.val:
            return node.val
        found = found or node.val == key
        queue.extend(child for child in (node.left, node.right) if child)
    return None
