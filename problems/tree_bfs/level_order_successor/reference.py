from collections import deque

from judge.kit import TreeNode


def level_order_successor(root: TreeNode | None, key: int) -> int | None:
    queue = deque([root] if root else [])
    while queue:
        node = queue.popleft()
        if node.left:
            queue.append(node.left)
        if node.right:
            queue.append(node.right)
        if node.val == key:
            return queue[0].val if queue else None
    return None
