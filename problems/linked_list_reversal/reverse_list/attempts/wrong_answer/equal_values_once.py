"""Keeps nodes in a dictionary by value, which loses duplicates."""


def reverse_list(head):
    nodes = {}
    while head:
        nodes[head.val] = head
        head = head.next
    reversed_part = None
    for node in nodes.values():
        node.next, reversed_part = reversed_part, node
    return reversed_part
