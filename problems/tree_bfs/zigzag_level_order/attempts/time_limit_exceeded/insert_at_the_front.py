"""Inserts values at the front of a list on every second level, which moves all others."""

from collections import deque


def zigzag_level_order(root):
    if root is None:
        return []
    answer, queue, left_to_right = [], deque([root]), True
    while queue:
        values = []
        for _ in range(len(queue)):
            node = queue.popleft()
            if left_to_right:
                values.append(node.val)
            else:
                values.insert(0, node.val)
            queue.extend(child for child in (node.left, node.right) if child)
        answer.append(values)
        left_to_right = not left_to_right
    return answer
