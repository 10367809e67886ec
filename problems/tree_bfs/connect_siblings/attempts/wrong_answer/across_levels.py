"""Connects the last node of a level with the first of the next."""

from collections import deque


def connect_siblings(root):
    queue = deque([root] if root else [])
    previous = None
    while queue:
        node = queue.popleft()
        if previous:
            previous.next = node
        previous = node
        queue.extend(child for child in (node.left, node.right) if child)
