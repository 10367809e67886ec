"""Adds the number at every node, leaf or not."""


def path_numbers_sum(root):
    total, stack = 0, [(root, 0)]
    while stack:
        node, number = stack.pop()
        if node:
            number = number * 10 + node.val
            total += number
            stack += [(node.left, number), (node.right, number)]
    return total
