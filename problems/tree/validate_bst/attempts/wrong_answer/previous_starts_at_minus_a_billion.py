"""Starts the walk in order with -1,000,000,000 as the previous value."""


def is_search_tree(root):
    previous, stack, node = -(10**9), [], root
    while stack or node:
        while node:
            stack.append(node)
            node = node.left
        node = stack.pop()
        if node.val <= previous:
            return False
        previous = node.val
        node = node.right
    return True
