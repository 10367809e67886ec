"""Looks at the front of the queue before the children of the key's node have joined."""

from collections import deque


def level_order_successor(root, key):
    queue = deque([root] if root else [])
    while queue:
        node = queue.popleft()
        if node.val == key:
            return queue[0].val if queue else None
        queue.extend(child for child in (node.left, node.right) if child)
    return None
