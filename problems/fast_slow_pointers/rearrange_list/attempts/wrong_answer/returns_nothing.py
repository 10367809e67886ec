"""Rearranges the nodes but returns nothing."""


def rearrange_list(head):
    nodes, node = [], head
    while node:
        nodes.append(node)
        node = node.next
    low, high = 0, len(nodes) - 1
    while low < high:
        nodes[low].next = nodes[high]
        low += 1
        nodes[high].next = nodes[low]
        high -= 1
    if nodes:
        nodes[low].next = None
