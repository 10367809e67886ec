"""Searches the levels from the root for the neighbor of each single node."""

from collections import deque


def connect_siblings(root):
    def neighbor(wanted):
        queue = deque([(root, 0)])
        depth_wanted = -1
        while queue:
            node, depth = queue.popleft()
            if depth_wanted >= 0:
                return node if depth == depth_wanted else None
            if node is wanted:
                depth_wanted = depth
            queue.extend((child, depth + 1) for child in (node.left, node.right) if child)

    stack = [root] if root else []
    while stack:
        node = stack.pop()
        node.next = neighbor(node)
        stack.extend(child for child in (node.left, node.right) if child)
