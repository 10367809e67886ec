"""Keeps the previous value of the walk in a variable of the module, also in the next call."""

previous = None


def is_search_tree(root):
    global previous
    stack, node = [], root
    while stack or node:
        while node:
            stack.append(node)
            node = node.left
        node = stack.pop()
        if previous is not None and node.val <= previous:
            previous = None
            return False
        previous = node.val
        node = node.right
    return True
