"""Checks that the last nodes are the same one, but then compares values from the end."""


def nodes_of(node):
    nodes = []
    while node:
        nodes.append(node)
        node = node.next
    return nodes


def list_intersection(first, second):
    ours, theirs = nodes_of(first), nodes_of(second)
    if not ours or not theirs or ours[-1] is not theirs[-1]:
        return None
    common = ours[-1]
    for a, b in zip(reversed(ours), reversed(theirs)):
        if a.val != b.val:
            break
        common = a
    return common
