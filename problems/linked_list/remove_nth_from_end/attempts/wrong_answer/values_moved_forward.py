"""Moves the values after the removed node forward by one node, and cuts off the last node."""


def remove_nth_from_end(head, n):
    nodes = []
    node = head
    while node:
        nodes.append(node)
        node = node.next
    for i in range(len(nodes) - n, len(nodes) - 1):
        nodes[i].val = nodes[i + 1].val
    if len(nodes) == 1:
        return None
    nodes[-2].next = None
    return head
