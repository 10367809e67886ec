"""Begins with the last node."""


def rearrange_list(head):
    nodes = []
    while head:
        nodes.append(head)
        head = head.next
    order = []
    low, high = 0, len(nodes) - 1
    while low < high:
        order += [nodes[high], nodes[low]]
        low, high = low + 1, high - 1
    order += nodes[low : high + 1]
    for node, following in zip(order, [*order[1:], None]):
        node.next = following
    return order[0] if order else None
