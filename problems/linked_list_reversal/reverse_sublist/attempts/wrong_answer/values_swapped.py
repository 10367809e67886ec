"""Swaps values from both ends of the sub-list and keeps the links."""


def reverse_sublist(head, start, end):
    nodes, node = [], head
    while node:
        nodes.append(node)
        node = node.next
    i, j = start - 1, end - 1
    while i < j:
        nodes[i].val, nodes[j].val = nodes[j].val, nodes[i].val
        i, j = i + 1, j - 1
    return head
