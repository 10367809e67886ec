"""Lets nodes have the integers that stand for no limit, also where a limit is that integer."""

LOW, HIGH = -(2**31), 2**31 - 1


def is_search_tree(root):
    stack = [(root, LOW, HIGH)]
    while stack:
        node, low, high = stack.pop()
        if node is None:
            continue
        if (node.val <= low and low != LOW) or (node.val >= high and high != HIGH):
            return False
        stack.append((node.left, low, node.val))
        stack.append((node.right, node.val, high))
    return True
