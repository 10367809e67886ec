"""Uses breadth-first search, so paths are ordered by length and not from left to right."""

from collections import deque


def all_path_sums(root, target):
    found, queue = [], deque([(root, [root.val])] if root else [])
    while queue:
        node, path = queue.popleft()
        children = [child for child in (node.left, node.right) if child]
        if not children and sum(path) == target:
            found.append(path)
        queue.extend((child, [*path, child.val]) for child in children)
    return found
