from collections import deque


def level_averages(root):
    averages, queue = [], deque()
    if root is not None:
        queue.append(root)
    while queue:
        count, total = len(queue), 0
        for _ in range(count):
            node = queue.popleft()
            total += node.val
            if node.left is not None:
                queue.append(node.left)
            if node.right is not None:
                queue.append(node.right)
        averages.append(total / count)
    return averages
