"""Collects the numbers in a set, so equal ones count once."""


def path_numbers_sum(root):
    numbers, waiting = set(), [(root, 0)] if root else []
    while waiting:
        node, number = waiting.pop()
        number = number * 10 + node.val
        if not node.left and not node.right:
            numbers.add(number)
        waiting += [(child, number) for child in (node.left, node.right) if child]
    return sum(numbers)
