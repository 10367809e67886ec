from collections import deque


def has_path_sum(root, target):
    queue = deque([(root, target)])
    while queue:
        node, rest = queue.popleft()
        if not node:
            continue
        if not node.left and not node.right and rest == node.val:
            return True
        queue.append((node.left, rest - node.val))
        queue.append((node.right, rest - node.val))
    return False
