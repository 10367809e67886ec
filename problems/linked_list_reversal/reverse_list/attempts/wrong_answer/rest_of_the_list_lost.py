"""Turns the link before it has kept the next node."""


def reverse_list(head):
    turned = None
    while head:
        head.next = turned
        turned = head
        head = head.next
    return turned
