from collections import deque


def zigzag_level_order(root):
    if root is None:
        return []
    answer, queue, left_to_right = [], deque([root]), True
    while queue:
        values = deque()
        for _ in range(len(queue)):
            node = queue.popleft()
            if left_to_right:
                values.append(node.val)
            else:
                values.appendleft(node.val)
            for child in (node.left, node.right):
                if child is not None:
                    queue.append(child)
        answer.append(list(values))
        left_to_right = not left_to_right
    return answer
