"""Keeps the old head's link, so that the last two nodes point to each other."""


def reverse_list(head):
    if head is None or head.next is None:
        return head
    reversed_part, node = head, head.next
    while node:
        rest = node.next
        node.next = reversed_part
        reversed_part, node = node, rest
    return reversed_part
