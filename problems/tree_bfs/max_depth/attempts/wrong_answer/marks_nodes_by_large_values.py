"""Mark finished nodes by values from 1,000,000 on, which nodes may have."""

from judge.kit import TreeNode

LIMIT = 1_000_000


def max_depth(root: TreeNode | None) -> int:
    # post-order without recursion; a finished node holds LIMIT + depth in val
    if root is None:
        return 0

    def open_child(child):
        return child is not None and child.val < LIMIT

    def depth_of(child):
        return child.val - LIMIT if child is not None else 0

    stack = [root]
    while stack:
        node = stack[-1]
        if open_child(node.left):
            stack.append(node.left)
        elif open_child(node.right):
            stack.append(node.right)
        else:
            node.val = LIMIT + 1 + max(depth_of(node.left), depth_of(node.right))
            stack.pop()
    return root.val - LIMIT
