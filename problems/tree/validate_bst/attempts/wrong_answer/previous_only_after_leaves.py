"""Remembers the previous value only at nodes without a right child."""


def is_search_tree(root):
    previous, stack, node = None, [], root
    while stack or node:
        while node:
            stack.append(node)
            node = node.left
        node = stack.pop()
        if previous is not None and node.val <= previous:
            return False
        if node.right is None:
            previous = node.val
        elif node.right.val <= node.val:
            return False
        node = node.right
    return True
