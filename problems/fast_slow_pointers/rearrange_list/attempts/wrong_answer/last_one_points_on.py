"""Keeps the link of the node that comes last, which points back into the list."""


def rearrange_list(head):
    nodes = []
    while head:
        nodes.append(head)
        head = head.next
    low, high = 0, len(nodes) - 1
    while low < high:
        nodes[low].next = nodes[high]
        low += 1
        if low < high:
            nodes[high].next = nodes[low]
        high -= 1
    return nodes[0] if nodes else None
