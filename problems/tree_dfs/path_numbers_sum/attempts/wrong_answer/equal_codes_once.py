"""Gathers the codes in a set, so that equal ones count once."""


def path_numbers_sum(root):
    codes, waiting = set(), [(root, 0)] if root else []
    while waiting:
        node, number = waiting.pop()
        number = number * 10 + node.val
        if not node.left and not node.right:
            codes.add(number)
        waiting += [(child, number) for child in (node.left, node.right) if child]
    return sum(codes)
