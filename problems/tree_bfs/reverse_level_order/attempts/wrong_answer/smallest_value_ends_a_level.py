"""Puts -1,000,000 between the levels, and treats a node of that value as the end of one."""

from collections import deque

END = -1_000_000


def reverse_level_order(root):
    if root is None:
        return []
    levels, queue = deque([[]]), deque([root, END])
    while len(queue) > 1:
        node = queue.popleft()
        if node == END:
            levels.appendleft([])
            queue.append(END)
        else:
            if node.val != END:
                levels[0].append(node.val)
            queue.extend(child for child in (node.left, node.right) if child)
    return list(levels)
