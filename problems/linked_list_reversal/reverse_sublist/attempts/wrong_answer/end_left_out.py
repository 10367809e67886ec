"""Leaves out the node at the end of the sub-list."""

from judge.kit import ListNode


def reverse_sublist(head, start, end):
    before = dummy = ListNode(0, head)
    for _ in range(start - 1):
        before = before.next
    last = before.next
    for _ in range(end - start - 1):
        moved = last.next
        last.next, moved.next, before.next = moved.next, before.next, moved
    return dummy.next
