from collections import deque


def level_order(root):
    levels, queue = [], deque()
    if root is not None:
        queue.append(root)
    while queue:
        values = []
        for _ in range(len(queue)):
            node = queue.popleft()
            values.append(node.val)
            if node.left is not None:
                queue.append(node.left)
            if node.right is not None:
                queue.append(node.right)
        levels.append(values)
    return levels
