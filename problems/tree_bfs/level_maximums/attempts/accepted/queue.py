from collections import deque


def level_maximums(root):
    maximums, queue = [], deque()
    if root is not None:
        queue.append(root)
    while queue:
        largest = queue[0].val
        for _ in range(len(queue)):
            node = queue.popleft()
            if node.val > largest:
                largest = node.val
            if node.left is not None:
                queue.append(node.left)
            if node.right is not None:
                queue.append(node.right)
        maximums.append(largest)
    return maximums
