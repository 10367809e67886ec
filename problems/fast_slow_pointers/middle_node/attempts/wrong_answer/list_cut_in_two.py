"""Cuts the list before its middle, as merge sort does."""


def middle_node(head):
    before, slow, fast = None, head, head
    while fast and fast.next:
        before, slow, fast = slow, slow.next, fast.next.next
    if before:
        before.next = None
    return slow
