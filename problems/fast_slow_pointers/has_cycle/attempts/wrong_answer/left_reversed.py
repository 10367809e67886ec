"""Reverses the links, which leads back to the head in a cyclic list, and does not restore them."""


def has_cycle(head):
    if head is None or head.next is None:
        return False
    reversed_part, node = None, head
    while node:
        node.next, reversed_part, node = reversed_part, node, node.next
    return reversed_part is head
