"""Moves the last node after the first, and keeps the rest in order."""


def rearrange_list(head):
    if head is None or head.next is None or head.next.next is None:
        return head
    before = head
    while before.next.next:
        before = before.next
    last, before.next = before.next, None
    head.next, last.next = last, head.next
    return head
