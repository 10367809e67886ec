from collections import deque

from judge.kit import TreeNode


def level_order_successor(root: TreeNode | None, key: int) -> int | None:
    queue = deque([root] if root else [])
    while queue:
        node = queue.popleft()
        queue.extend(child for child in (node.left, node.right) if child)
        if node.val == key:
            return queue[0].val if queue else None
    return None
