from math import inf

from judge.kit import TreeNode


def is_search_tree(root: TreeNode | None) -> bool:
    stack = [(root, -inf, inf)]  # a node, and the limits that its ancestors set
    while stack:
        node, low, high = stack.pop()
        if node is None:
            continue
        if not low < node.val < high:
            return False
        stack.append((node.left, low, node.val))
        stack.append((node.right, node.val, high))
    return True
