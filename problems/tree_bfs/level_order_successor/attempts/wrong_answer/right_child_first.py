"""Adds the right child to the queue before the left one."""

from collections import deque


def level_order_successor(root, key):
    queue = deque([root] if root else [])
    while queue:
        node = queue.popleft()
        queue.extend(child for child in (node.right, node.left) if child)
        if node.val == key:
            return queue[0].val if queue else None
    return None
