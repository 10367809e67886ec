"""Links the last node of a level to the first of the next."""

from collections import deque


def connect_siblings(root):
    queue = deque([root] if root else [])
    before = None
    while queue:
        node = queue.popleft()
        if before:
            before.next = node
        before = node
        queue.extend(child for child in (node.left, node.right) if child)
