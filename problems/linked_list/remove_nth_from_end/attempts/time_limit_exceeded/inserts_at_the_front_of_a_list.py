"""Inserts each node at the front of a Python list, so that index n - 1 is the removed node."""


def remove_nth_from_end(head, n):
    nodes, node = [], head
    while node:
        nodes.insert(0, node)
        node = node.next
    removed = nodes[n - 1]
    if n == len(nodes):
        return removed.next
    nodes[n].next = removed.next
    return head
