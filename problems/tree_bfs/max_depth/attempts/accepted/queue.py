from collections import deque


def max_depth(root):
    depth, queue = 0, deque([root] if root else [])
    while queue:
        depth += 1
        for _ in range(len(queue)):
            node = queue.popleft()
            if node.left:
                queue.append(node.left)
            if node.right:
                queue.append(node.right)
    return depth
