"""Computes the depth from the number of nodes, as if all levels but the last were full."""


def max_depth(root):
    count, stack = 0, [root]
    while stack:
        node = stack.pop()
        if node:
            count += 1
            stack += [node.left, node.right]
    return count.bit_length()
