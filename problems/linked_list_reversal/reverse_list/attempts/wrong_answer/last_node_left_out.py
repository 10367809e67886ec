"""Stops at the last node and loses it."""


def reverse_list(head):
    if head is None or head.next is None:
        return head
    reversed_part = None
    while head.next:
        rest = head.next
        head.next = reversed_part
        reversed_part, head = head, rest
    return reversed_part
