"""Gives the old head, which is the last node now."""


def reverse_list(head):
    turned, node = None, head
    while node:
        node.next, turned, node = turned, node, node.next
    return head
