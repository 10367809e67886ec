"""Counts edges instead of nodes."""

from collections import deque


def min_depth(root):
    queue = deque([(root, 0)] if root else [])
    while queue:
        node, steps = queue.popleft()
        if node.left is None and node.right is None:
            return steps
        queue.extend((child, steps + 1) for child in (node.left, node.right) if child)
    return 0
