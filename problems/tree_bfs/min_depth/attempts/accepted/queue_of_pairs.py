from collections import deque


def min_depth(root):
    if root is None:
        return 0
    queue = deque([(root, 1)])
    while True:
        node, depth = queue.popleft()
        if node.left is None and node.right is None:
            return depth
        if node.left is not None:
            queue.append((node.left, depth + 1))
        if node.right is not None:
            queue.append((node.right, depth + 1))
