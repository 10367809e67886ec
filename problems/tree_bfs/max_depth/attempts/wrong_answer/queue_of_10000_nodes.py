"""Keep only 10,000 nodes in the queue."""

from collections import deque

from judge.kit import TreeNode


def max_depth(root: TreeNode | None) -> int:
    best = 0
    queue = deque(maxlen=10_000)  # bound the memory
    if root:
        queue.append((root, 1))
    while queue:
        node, depth = queue.popleft()
        if depth > best:
            best = depth
        if node.left:
            queue.append((node.left, depth + 1))
        if node.right:
            queue.append((node.right, depth + 1))
    return best
