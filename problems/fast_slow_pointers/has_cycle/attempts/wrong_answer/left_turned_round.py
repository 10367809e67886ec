"""Turns the links round, which leads back to the head of a cyclic list, and leaves them so."""


def has_cycle(head):
    if head is None or head.next is None:
        return False
    turned, node = None, head
    while node:
        node.next, turned, node = turned, node, node.next
    return turned is head
