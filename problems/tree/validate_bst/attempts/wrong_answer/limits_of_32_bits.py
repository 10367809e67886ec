"""Uses the smallest and the largest integer of 32 bits for no limit, but nodes may have them as values."""


def is_search_tree(root):
    stack = [(root, -(2**31), 2**31 - 1)]
    while stack:
        node, low, high = stack.pop()
        if node is None:
            continue
        if node.val <= low or node.val >= high:
            return False
        stack.append((node.left, low, node.val))
        stack.append((node.right, node.val, high))
    return True
