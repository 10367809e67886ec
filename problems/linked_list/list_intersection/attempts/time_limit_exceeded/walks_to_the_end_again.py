"""Walks to a node counted from the end again for each number of common nodes."""


def length(node):
    count = 0
    while node:
        count, node = count + 1, node.next
    return count


def at(node, index):
    for _ in range(index):
        node = node.next
    return node


def list_intersection(first, second):
    n, m = length(first), length(second)
    common = None
    for count in range(1, min(n, m) + 1):
        node = at(first, n - count)
        if node is not at(second, m - count):
            break
        common = node
    return common
