"""Walks level by level, so that ways come by length and not from left to right."""

from collections import deque


def all_path_sums(root, target):
    found, queue = [], deque([(root, [root.val])] if root else [])
    while queue:
        node, way = queue.popleft()
        children = [child for child in (node.left, node.right) if child]
        if not children and sum(way) == target:
            found.append(way)
        queue.extend((child, [*way, child.val]) for child in children)
    return found
