from collections import deque


def reverse_level_order(root):
    if root is None:
        return []
    answer, queue = deque(), deque([root])
    while queue:
        values = []
        for _ in range(len(queue)):
            node = queue.popleft()
            values.append(node.val)
            if node.left is not None:
                queue.append(node.left)
            if node.right is not None:
                queue.append(node.right)
        answer.appendleft(values)
    return list(answer)
