"""Adds right children first on every second level, in a single queue."""

from collections import deque


def zigzag_level_order(root):
    levels, queue, right_first = [], deque([root] if root else []), True
    while queue:
        values = []
        for _ in range(len(queue)):
            node = queue.popleft()
            values.append(node.val)
            children = (node.right, node.left) if right_first else (node.left, node.right)
            queue.extend(child for child in children if child)
        levels.append(values)
        right_first = not right_first
    return levels
