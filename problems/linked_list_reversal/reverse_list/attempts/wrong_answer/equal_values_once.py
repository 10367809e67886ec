"""Keeps nodes in a dictionary by their values, which loses repeats."""


def reverse_list(head):
    nodes = {}
    while head:
        nodes[head.val] = head
        head = head.next
    turned = None
    for node in nodes.values():
        node.next, turned = turned, node
    return turned
