"""Stops at the last node and never takes it over."""


def reverse_list(head):
    if head is None or head.next is None:
        return head
    turned = None
    while head.next:
        rest = head.next
        head.next = turned
        turned, head = head, rest
    return turned
